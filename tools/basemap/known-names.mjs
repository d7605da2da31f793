// Names by hand, by GeoNames id, where the catalogues have none or a misspelt one: facts of spelling in the case area.
export const KNOWN_NAMES = {
  1877449: { ru: 'Хамхын', uk: 'Хамхин' }, // Hamhung
  1873757: { ko: '남포' }, // Nampo
  1869012: { ko: '순천', ru: 'Сунчхон' }, // Sunchon
  1877030: { ko: '흥남', ru: 'Хыннам' }, // Hungnam
  2044757: { ru: 'Чхонджин' }, // Chongjin
  1870883: { ko: '사리원', ru: 'Саривон' }, // Sariwon
  2040893: { ru: 'Синыйджу' }, // Sinuiju
  2043837: { ru: 'Хесан' }, // Hyesan
  1869446: { en: 'Songnim', ko: '송림', ru: 'Сонним' }, // Songnim
  2042893: { ko: '만포', ru: 'Манпхо' }, // Manpo
  1871871: { ko: '평성', ru: 'Пхёнсон' }, // Pyongsong
  2042645: { ko: '라진', ru: 'Раджин' }, // Rajin
  2043484: { ko: '길주', ru: 'Кильчу' }, // Kilju
  2044091: { ko: '회령', ru: 'Хверён' }, // Hoeryong
  2027456: { en: 'Artyom' }, // Artyom
  520555: { uk: 'Нижній Новгород', ko: '니즈니노브고로드' }, // Nizhny Novgorod
  2024800: { ru: 'Дунай' }, // Dunay
  2122104: { en: 'Petropavlovsk-Kamchatsky' },
}
