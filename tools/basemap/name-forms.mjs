// The names of towns as a map writes them: catalogues often hold them with their rank, some hold what is no name at all.

/** Korean catalogues say "Busan Metropolitan City"; a map says "Busan". */
export const bareKorean = (name, country) =>
  country === 'KP' || country === 'KR'
    ? name.replace(/(?<=..)(?:특별자치시|특별시|광역시|직할시|시)$/, '')
    : name.replace(/ 시$/, '')

const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・=]+$/u
/** Signs that old fonts lacked were written as sounds: half a word in kana, which nobody writes any more. */
const PATCHED = /^\p{Script=Katakana}+\p{Script=Han}+$/u
const JAPANESE_RANK = {
  // A town of one sign keeps its rank ("Tsu-shi"), as in speech.
  home: /(?<=..)[都市町]$/,
  han: /(?<=..)(?:特別市|広域市|廣域市|直轄市|市|郡|区)$/,
  kana: /(?<=[\p{Script=Katakana}ー])(?:特別市|市|郡|区|地区|県|州|島|遺跡)$/u,
}

/** Without its rank; undefined where the catalogue has no Japanese spelling. `english`: the "machi" of some towns is no rank. */
export function bareJapanese(name, country, english) {
  if (!JAPANESE.test(name)) return undefined
  if (country === 'JP') return /(?:ch[oō]|machi)$/i.test(english) ? name : name.replace(JAPANESE_RANK.home, '')
  // "Thesaban Nakhon" is a rank too, written out in sounds.
  const bare = name.replace(/^テーサバーン[^・]*・/, '').replace(JAPANESE_RANK.kana, '')
  const unranked = bare === name ? name.replace(JAPANESE_RANK.han, '') : bare
  return PATCHED.test(unranked) ? undefined : unranked.replaceAll('=', '＝')
}

const SPANISH = /^[\p{Script=Latin} .'’-]+$/u
/** A province or a ruin is another thing than the town; long vowels and hooks are of scholars, not of the press. */
const NOT_SPANISH = /^(?:Área metropolitana|Municipio|Provincia|Ruinas) |[āēīōūŏšž]/iu

/** Undefined where the catalogue has no Spanish name. "Ciudad de" stays only where English says "City" too. */
export function bareSpanish(name, _country, english) {
  if (!SPANISH.test(name) || NOT_SPANISH.test(name)) return undefined
  const bare = name.replace(/^Ciudad de /, '')
  return english.endsWith(' City') && bare !== english.replace(/ City$/, '') ? name : bare
}
