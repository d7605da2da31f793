/** What a speaker's own name has in it, and how the eight languages call whom that is. */
type OtherNames = {
  readonly known: RegExp
  readonly names: readonly string[]
  /** How words begin of which a language has many: "северокорейский", "северокорейского". */
  readonly stems: readonly string[]
}

/** The same speakers in other words, the languages in the order of the page. */
export const OTHER_NAMES: readonly OtherNames[] = [
  {
    known: /\bWhite House\b/,
    names: ['White House', 'Maison-Blanche', 'Maison Blanche', '백악관', 'Casa Blanca', 'ホワイトハウス'],
    stems: ['Бел дом', 'Біл дім', 'Біл дом', 'Weiße Haus', 'Weißes Haus', 'Weißen Haus'],
  },
  {
    known: /\bDPRK\b/,
    names: [
      'DPRK',
      'North Korea',
      'North Korean',
      'RPDC',
      'Corée du Nord',
      '북한',
      '조선민주주의인민공화국',
      'КНДР',
      'DVRK',
      'Corea del Norte',
      '北朝鮮',
      '朝鮮民主主義人民共和国',
    ],
    stems: [
      'nord-coréen',
      'Северн Коре',
      'северокорейск',
      'Північн Коре',
      'північнокорейськ',
      'Nordkorea',
      'nordkoreanisch',
      'norcorean',
    ],
  },
  {
    known: /\bROK\b/,
    names: [
      'ROK',
      'South Korea',
      'South Korean',
      'Corée du Sud',
      '한국',
      '대한민국',
      'Corea del Sur',
      '韓国',
      '大韓民国',
    ],
    stems: [
      'sud-coréen',
      'Южн Коре',
      'южнокорейск',
      'Південн Коре',
      'південнокорейськ',
      'Südkorea',
      'südkoreanisch',
      'surcorean',
    ],
  },
  {
    known: /\b(?:US|United States)\b/,
    names: [
      'United States',
      'American',
      'États-Unis',
      '미국',
      'США',
      'USA',
      'Estados Unidos',
      'EE. UU.',
      '米国',
      'アメリカ',
    ],
    stems: [
      'américain',
      'Соединённ Штат',
      'американск',
      'Сполучен Штат',
      'американськ',
      'Vereinigte Staaten',
      'Vereinigten Staaten',
      'amerikanisch',
      'estadounidense',
    ],
  },
]
