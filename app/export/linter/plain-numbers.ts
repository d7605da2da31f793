/*
 * Numbers that count nothing: days, years, hours, how long something took, numbers of pages and notes, addresses. They
 * are blotted out with signs of the same length, so that places in the text stay what they are:
 *
 *   On 7 Sep 2023 about 300 containers in 25 days      ->      On ·········· about 300 containers in ·······
 */

const MONTH_NAMES = [
  // English and French.
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|[Jj]anv(?:ier)?|[Ff]évr?(?:ier)?|[Mm]ars|[Aa]vr(?:il)?|[Mm]ai|[Jj]uin|[Jj]uil(?:let)?|[Aa]oût|[Ss]ept(?:embre)?|[Oo]ct(?:obre)?|[Nn]ov(?:embre)?|[Dd]éc(?:embre)?',
  // German and Spanish.
  'Januar|Februar|März|Mrz|Juni|Juli|Okt(?:ober)?|Dez(?:ember)?',
  '[Ee]ne(?:ro)?|[Ff]eb(?:rero)?|[Mm]arzo|[Aa]br(?:il)?|[Mm]ayo?|[Jj]un(?:io)?|[Jj]ul(?:io)?|[Aa]go(?:sto)?|[Ss]ept?(?:iembre)?|[Oo]ct(?:ubre)?|[Nn]ov(?:iembre)?|[Dd]ic(?:iembre)?',
  // Russian and Ukrainian.
  'янв(?:ар[ьяе])?|фев(?:р(?:ал[ьяе])?)?|март[ае]?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|авг(?:уст[ае]?)?|сент?(?:ябр[ьяе])?|окт(?:ябр[ьяе])?|нояб?(?:р[ьяе])?|дек(?:абр[ьяе])?',
  'січ(?:ень|ня)?|лют(?:ий|ого)?|берез(?:ень|ня)|бер|квіт(?:ень|ня)?|трав(?:ень|ня)?|черв(?:ень|ня)?|лип(?:ень|ня)?|серп(?:ень|ня)?|верес(?:ень|ня)|вер|жовт(?:ень|ня)?|листопад[а]?|лист|груд(?:ень|ня)?',
].join('|')
const MONTHS = `(?:${MONTH_NAMES})\\.?(?!\\p{L})`
const DAY = '(?<![\\d\\p{L}]|\\d[.,])\\d{1,2}(?:er|st|nd|rd|th)?(?![\\d]|[.,]\\d)'
const TO = '\\s*(?:[-–—]|to|and|au|à|et|&)\\s*'
const NUMBER = '\\d+(?:[.,]\\d+)?'
const YEAR = '(?:,?\\s+(?:de\\s+)?\\d{4})?'

const PATTERNS = [
  'https?:\\/\\/\\S+',
  '\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+Z?)?',
  '(?<!\\d)\\d{1,2}[\\/.]\\d{1,2}[\\/.]\\d{2,4}(?!\\d)',
  // 7-8 September 2023; 7 Sep to 1 Oct 2023 is two of these.
  `${DAY}\\.?(?:${TO}${DAY}\\.?)*\\s+(?:(?:of|de)\\s+)?${MONTHS}${YEAR}`,
  `(?<!\\p{L})${MONTHS}\\s+${DAY}(?:${TO}${DAY})?${YEAR}`,
  `(?<!\\p{L})${MONTHS}\\s+\\d{4}(?!\\d)`,
  // 2023년 9월 7~8일, 2023年9月7日, 25日間
  '\\d{4}\\s?[년年](?:\\s?\\d{1,2}\\s?[월月](?:\\s?\\d{1,2}(?:\\s?[~～–-]\\s?\\d{1,2})?\\s?[일日])?)?',
  '\\d{1,2}\\s?[월月](?:\\s?\\d{1,2}(?:\\s?[~～–-]\\s?\\d{1,2})?\\s?[일日])?',
  '\\d+\\s?(?:일간?|日間?|주간?|週間?|개월|か月|시간|時間|분|分|초|秒)',
  // 14:30, 14h30, 2 pm, UTC+9
  '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)',
  '(?<![\\d\\p{L}])\\d{1,2}\\s?h(?:\\s?\\d{2})?(?!\\p{L})',
  '(?<!\\d)\\d{1,2}(?:[:.]\\d{2})?\\s?[ap]\\.?m\\.?(?!\\p{L})',
  '(?:UTC|GMT)\\s?[+\\-−]\\d{1,2}(?::\\d{2})?',
  // 25 days, 9 to 11 hours
  `${NUMBER}(?:${TO}${NUMBER})?[\\s\\u00a0-]*(?:days?|weeks?|months?|years?|hours?|minutes?|jours?|semaines?|mois|ans?|années?|heures?|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre|Stunden?|Minuten?|días?|semanas?|meses|mes|años?|horas?|minutos?|д(?:ень|ня|ней)|недел\\p{L}*|месяц\\p{L}*|час(?:ов|а)?|минут\\p{L}*|дн(?:і|ів|я)|тиж\\p{L}*|місяц\\p{L}*|годин\\p{L}*|хвилин\\p{L}*)(?!\\p{L})`,
  // Slide 2, page 4, no. 3, IMO 9179842
  '(?<!\\p{L})(?:[Pp]art|[Ss]lide|[Pp]hase|[Ff]ig(?:ure|\\.)|[Pp]age|p\\.|[Nn]o\\.|[Nn]°|[Ss]tep|[Cc]hapter|[Vv]ersion|[Pp]artie|[Dd]iapositive|[Éé]tape|[Cc]hapitre|IMO|MMSI)\\s?\\d+',
  // [1, 3]
  '\\[\\d+(?:,\\s?\\d+)*\\]',
  // 42.3° N; 5th, 2e
  `${NUMBER}\\s?°`,
  '\\d+(?:st|nd|rd|th|ers?|ère|e|ème)(?!\\p{L})',
].map((pattern) => new RegExp(pattern, 'gu'))

/** A year stands alone, and nothing is counted by it ("2000 containers" is no year). */
const A_YEAR =
  /(?<![\d\p{L}]|\d[.,]|\p{L}[-–])(?:19|20)\d{2}(?![\d\p{L}]|[.,]\d)(?!\s+(?:containers?|conteneurs?|tonnes?|tons?|km|rounds?|shells?|obus|munitions?|railcars?|wagons?|trips?|voyages?|ships?|navires?|boxes))/gu

const BLOT = '·'

/** The text with all numbers that count nothing blotted out, each character by one sign. No line goes on in the next. */
export const withoutPlainNumbers = (text: string): string => text.split('\n').map(blotted).join('\n')

function blotted(line: string): string {
  if (!/\d/.test(line)) return line
  return [...PATTERNS, A_YEAR].reduce(
    (rest, pattern) => rest.replace(pattern, (match) => BLOT.repeat(match.length)),
    line,
  )
}
