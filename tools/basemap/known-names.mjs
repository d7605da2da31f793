// Names by hand, by GeoNames id, where the catalogues have none or a misspelt one: facts of spelling, most in the case area.
export const KNOWN_NAMES = {
  1526273: {
    en: 'Astana',
    fr: 'Astana',
    de: 'Astana',
    ru: 'Астана',
    uk: 'Астана',
    ko: '아스타나',
    kk: 'Астана',
    ja: 'アスタナ',
    es: 'Astaná',
  }, // its name again since 2022
  553399: { en: 'Kamensk-Shakhtinsky', ru: 'Каменск-Шахтинский' },
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
  1892823: { en: 'Donghae', ko: '동해' }, // Donghae
  6395804: { ko: '신안' }, // Sinan
  2043677: { ko: '리원' }, // Iwŏn-ŭp
  1875790: { ko: '곡산' }, // Koksan
  2023226: { ru: 'Камень-Рыболов' }, // Kamen’-Rybolov
  1882056: { ko: '신현' }, // Sinhyeon
  1835447: { ko: '보령' }, // Boryeong
  1840379: { en: 'Namwon', ko: '남원' }, // Namwon
  1835515: { en: 'Taebaek', ko: '태백' }, // Taebaek
  1842800: { en: 'Goesan', ko: '괴산' }, // Goesan
  1879029: { ko: '장연' }, // Changyŏn
  1832257: { en: 'Yeongwol', ko: '영월' }, // Yeongwol
  2042738: { ko: '무산' }, // Musan-ŭp
  1877148: { ko: '회양' }, // Hoeyang
  1875506: { ko: '구장' }, // Kujang-ŭp
  2041533: { ko: '삭주' }, // Sakchu-ŭp
  2016430: { ru: 'Славянка' }, // Slavyanka
  2025286: { ru: 'Чугуевка' }, // Chuguyevka
  2022317: { ru: 'Хор' }, // Khor
  2013089: { en: 'Yaroslavsky', ru: 'Ярославский' }, // Yaroslavsky
  2022064: { en: 'Kirovsky', ru: 'Кировский' }, // Kirovsky
  2017658: { ru: 'Преображение' }, // Preobrazheniye
  2020841: { ru: 'Ленинское' }, // Leninskoye
  2020752: { ru: 'Липовцы' }, // Lipovtsy
  2017912: { ru: 'Пластун' }, // Plastun
  2016412: { ru: 'Смидович' }, // Smidovich
  2018553: { ru: 'Ольга' }, // Ol’ga
  1835648: { ko: '순천' }, // Suncheon
  6621166: { ko: '서귀포' }, // Seogwipo
  1844174: { ko: '홍성' }, // Hongseong
  1840982: { ko: '무안' }, // Muan
  1846912: { ko: '안성' }, // Anseong
  1873172: { ko: '옹진' }, // Ongjin
  1840179: { en: 'Goseong', ko: '고성' }, // Goseong
  1832384: { en: 'Yeongju', ko: '영주' }, // Yeongju
  1837706: { ko: '상주' }, // Sangju
  2042987: { ko: '경성' }, // Kyŏngsŏng
  1876153: { ko: '강동' }, // Kangdong-ŭp
  1842518: { ko: '고성' }, // Goseong
  1842153: { en: 'Geumsan', ko: '금산' }, // Geumsan
  1832566: { ko: '영동' }, // Yeongdong
  1866569: { ko: '연안' }, // Yŏnan-ŭp
  1838722: { en: 'Buan', ko: '부안' }, // Buan
  1875588: { ko: '고원' }, // Kowŏn-ŭp
  1867927: { ko: '통천' }, // T’ongch’ŏn-ŭp
  2025489: { ru: 'Черниговка' }, // Chernigovka
  2041702: { ko: '부령' }, // Puryŏng
  2017851: { en: 'Pogranichny', ru: 'Пограничный' }, // Pogranichny
  2022289: { ru: 'Хороль' }, // Khorol’
  2017838: { ru: 'Покровка' }, // Pokrovka
  1838469: { ko: '평창' }, // Pyeongchang
  1866587: { ko: '염주' }, // Yŏmju-ŭp
  2015455: { ru: 'Тавричанка' }, // Tavrichanka
  2018864: { en: 'Novoshakhtinsky', ru: 'Новошахтинский' }, // Novoshakhtinsky
  2017478: { ru: 'Раздольное' }, // Razdol’noye
  2016402: { ru: 'Смоляниново' }, // Smolyaninovo
  2016961: { ru: 'Сергеевка' }, // Sergeyevka
  2013176: { ru: 'Яковлевка' }, // Yakovlevka
  2027596: { ru: 'Анучино' }, // Anuchino
  2027142: { ru: 'Барабаш' }, // Barabash
  2013030: { ru: 'Екатериновка' }, // Yekaterinovka
  2020888: { ru: 'Лазо' }, // Lazo
  2012646: { ru: 'Зарубино' }, // Zarubino
  2021644: { ru: 'Краскино' }, // Kraskino
  2017384: { ru: 'Рудная Пристань' }, // Rudnaya Pristan’
  2023408: { ru: 'Ивановка' }, // Ivanovka
  2019936: { ru: 'Многоудобное' }, // Mnogoudobnoye
  2017756: { ru: 'Попова' }, // Popova
  2012623: { ru: 'Заводской' }, // Zavodskoy
  2025579: { ru: 'Чегдомын' }, // Chegdomyn
  2020591: { ru: 'Магдагачи' }, // Magdagachi
  2122783: { ru: 'Ноглики' }, // Nogliki
  2013032: { ru: 'Екатеринославка' }, // Yekaterinoslavka
  2023058: { ru: 'Кавалерово' }, // Kavalerovo
  2015833: { en: 'Svobodny', ru: 'Свободный' }, // Svobodny
  2016187: { en: 'Spassk-Dalny', ru: 'Спасск-Дальний' }, // Spassk-Dalny
  2013229: { en: 'Vyazemsky', ru: 'Вяземский' }, // Vyazemsky
  2015051: { ru: 'Трудовое' }, // Trudovoye
  2044050: { ko: '홍원' }, // Hongwŏn
  2039623: { ko: '의주' }, // Ŭiju
  1879613: { ko: '안주' }, // Anju
  2040674: { en: 'Sonbong', ko: '선봉' }, // Sonbong
  1832617: { en: 'Yeongcheon', ko: '영천' }, // Yeongcheon
  1866453: { ko: '녕변' }, // Nyongbyon
  1832830: { en: 'Yangpyeong', ko: '양평' }, // Yangpyeong
  1843082: { en: 'Gapyeong', ko: '가평' }, // Gapyeong
  1846095: { en: 'Jincheon', ko: '진천' }, // Jincheon
  2017537: { ru: 'Путятин' }, // Putyatin
  2129218: { ja: '余市' }, // Yoichi
  703448: { ja: 'キーウ' }, // Kyiv: as the Japanese press has written it since 2022, like the next four
  706483: { ja: 'ハルキウ' }, // Kharkiv
  698740: { ja: 'オデーサ' }, // Odesa
  709930: { ja: 'ドニプロ' }, // Dnipro
  705812: { ja: 'クロピウニツキー' }, // Kropyvnytskyi
  701822: { ja: 'マリウポリ' }, // Mariupol
  3445983: { ja: 'トゥカノ' }, // Tucano
  3102987: { ja: 'ボレスワヴィエツ' }, // Bolesławiec
  1785018: { ja: '漳州' }, // Zhangzhou
  1808198: { ja: '菏沢' }, // Heze
  1785286: { ja: '淄博' }, // Zibo
  1791681: { ja: '濰坊' }, // Weifang
  1814757: { ja: '滁州' }, // Chuzhou
  1788927: { ja: '邢台' }, // Xingtai
  1801934: { ja: '漯河' }, // Luohe
  1798449: { ja: '莆田' }, // Putian
  515012: { es: 'Oriol' }, // Oryol
  259289: { es: 'Corinto' }, // Corinth
  5454711: { es: 'Albuquerque' },
  4641239: { es: 'Memphis' },
  1278946: { es: 'Alwar' },
  5110629: { es: 'Buffalo' },
  3530517: { es: 'Coatzacoalcos' },
  4149962: { es: 'Cape Coral' },
  601594: { es: 'Türkmenbaşy' },
  1576303: { es: 'Lào Cai' },
  2165087: { es: 'Gold Coast' },
  282615: { es: 'Nablus' },
  686578: { es: 'Alba Iulia' },
}
