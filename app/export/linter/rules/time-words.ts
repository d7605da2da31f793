/* How times of day and their zones are written in the eight languages of the page. */

/** One of several ways of writing, as a source of a regular expression. */
const anyOf = (...ways: readonly string[]): string => `(?:${ways.join('|')})`

const HOUR = String.raw`(?:[01]?\d|2[0-4])`
const MINUTE = String.raw`[0-5]\d(?!\d)`
const HALF = String.raw`(?:[ap]m\b|[ap]\.m\.)`

/** A time of day. Lengths of time are none: "24 Stunden", "7 часов", "24시간". */
export const CLOCK = new RegExp(
  String.raw`(?<![\d:.,])` +
    anyOf(
      String.raw`${HOUR}[.:]${MINUTE}\s?Uhr(?!\p{L})|${HOUR}\s?Uhr(?!\p{L})`,
      String.raw`${HOUR}:[0-5]\d(?::[0-5]\d)?(?!\d)(?:\s?${HALF})?`,
      String.raw`(?:1[0-2]|0?[1-9])\s?${HALF}`,
      String.raw`${HOUR}\s?h\s?${MINUTE}`,
      String.raw`(?<=(?:à|vers|dès)\s)${HOUR}\s?h(?:eures)?(?!\p{L})`,
      String.raw`(?<=(?:a|hacia|desde) las\s)${HOUR}(?:\s?h|\s?horas)(?!\p{L})`,
      String.raw`(?<=(?<!\p{L})[Вв]\s)${HOUR}\s?(?:час(?:а|ов)?|ч\.)(?!\p{L})`,
      String.raw`(?<=(?<!\p{L})[Оо]б?\s)${HOUR}\s?(?:годині|год\.)(?!\p{L})`,
      String.raw`${HOUR}시(?!간)(?:\s?[0-5]?\d분)?`,
      String.raw`${HOUR}時(?![間代])(?:[0-5]?\d分)?`,
    ),
  'gu',
)

const LETTERS = anyOf(
  ...'UTC GMT TU MSK KST JST VLAT CET CEST EST EDT PST PDT BST MEZ MESZ'.split(' '),
  'МСК',
  'мск',
  '협정 ?세계시',
  '協定世界時',
)

const PLACES_IN_KOREAN = anyOf(...'한국 북한 평양 서울 일본 중국 미국 모스크바 블라디보스토크 그리니치'.split(' '))
const PLACES_IN_JAPANESE = anyOf(
  ...'日本 韓国 北朝鮮 平壌 ソウル 中国 モスクワ ウラジオストク グリニッジ'.split(' '),
  '米国?東部',
)

/** A zone by its letters, or the time of a named place. */
export const ZONE = new RegExp(
  anyOf(
    // A particle of Korean or Japanese may follow at once.
    String.raw`(?<![\p{sc=Latin}\p{sc=Cyrillic}])${LETTERS}(?![\p{sc=Latin}\p{sc=Cyrillic}])`,
    String.raw`(?<=\d)Z(?!\p{L})`,
    String.raw`\p{Lu}\p{L}+ time(?!\p{L})`,
    String.raw`heures? (?:de|d[’'])\s?\p{Lu}`,
    String.raw`\p{Lu}\p{L}+er Zeit(?!\p{L})|Weltzeit`,
    String.raw`horas? de \p{Lu}`,
    String.raw`(?<!\p{L})по (?!местн)\p{L}+(?:ому|ему) времени`,
    String.raw`(?<!\p{L})(?:по|за) (?:Москв|Киев|Києв|Гринвич|Гринвіч|Владивосток|Пхеньян|Сеул)\p{L}*`,
    String.raw`(?<!\p{L})за (?!місцев)\p{L}+[иі]м часом`,
    String.raw`${PLACES_IN_KOREAN}\s?(?:표준\s?)?(?:시간|시)`,
    String.raw`${PLACES_IN_JAPANESE}(?:標準)?(?:時間|時)`,
  ),
  'u',
)

/** That all times are in UTC, once for the whole text. */
export const ALL_IN_UTC = new RegExp(
  anyOf(
    String.raw`\btimes? (?:(?:are|is|given|all) )*(?:in )?UTC`,
    String.raw`\bheures? (?:(?:sont|données|toutes) )*(?:en )?UTC`,
    String.raw`\b(?:Zeiten|Zeitangaben|Uhrzeiten) (?:(?:sind|alle|stehen) )*in UTC`,
    String.raw`\bhoras? (?:(?:están|son|todas|indicadas) )*en UTC`,
    String.raw`(?<!\p{L})время (?:(?:указано|дано|везде) )*(?:(?:в|по) )?UTC`,
    String.raw`(?<!\p{L})час (?:(?:вказано|подано|усюди) )*(?:(?:в|за) )?UTC`,
    String.raw`(?:시각|시간)[은는]? (?:모두 )?UTC`,
    String.raw`(?:時刻|時間)は(?:すべて|全て)?UTC`,
  ) + String.raw`(?!\p{sc=Latin})`,
  'iu',
)

/** The time of a place that is not named. */
export const LOCAL = new RegExp(
  anyOf(
    String.raw`(?<!\p{L})(?:local times?|heures? locales?|Ortszeit|horas? locale?s?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:местн\p{L}+ врем\p{L}+|місцев\p{L}+ час\p{L}*)`,
    String.raw`현지\s?(?:시간|시각)`,
    '現地時[間刻]',
  ),
  'iu',
)
