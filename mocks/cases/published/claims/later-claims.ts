import type { WireClaim } from '#app/feeds/claims.ts'
import { figure, onDay, ROK_GRADES, within } from '#mocks/cases/published/recorded.ts'

/**
 * Cumulative containers by claimant. Not one series: start dates, modes (sea, or sea and rail) and direction differ, so
 * each claimant is a line of its own. The first of them is the White House claim of 13 October 2023.
 */
export const laterClaims: readonly WireClaim[] = [
  figure({
    id: 'CUM-2023-10-22-voa',
    speaker: 'VOA (estimate)',
    said: onDay('2023-10-22'),
    text: {
      en: 'An estimate, stated as one: 5 ships x 300 = 1,500 containers.',
      fr: 'Une estimation, donnée comme telle : 5 navires x 300 = 1 500 conteneurs.',
    },
    figure: {
      quantity: { kind: 'about', value: 1500 },
      counts: 'containers',
      since: { en: '26 August 2023', fr: '26 août 2023' },
    },
    sources: ['NEWDAILY-27028723', 'NEWSREBEAT-176147'],
  }),
  figure({
    id: 'CUM-2023-11-02-rok',
    speaker: 'ROK military',
    said: onDay('2023-11-02'),
    text: {
      en: 'About 2,000 containers, by ship from Najin.',
      fr: 'Environ 2 000 conteneurs, par navire depuis Najin.',
    },
    figure: {
      quantity: { kind: 'about', value: 2000 },
      counts: 'containers',
      since: { en: 'August 2023, by ship from Najin', fr: 'août 2023, par navire depuis Najin' },
    },
    grades: ROK_GRADES,
    sources: ['NEWDAILY-27112802', 'SBS-2023-11-02'],
  }),
  figure({
    id: 'CUM-2023-12-29-rok',
    speaker: 'ROK Ministry of National Defense (Shin)',
    said: onDay('2023-12-29'),
    text: {
      en: 'About 5,000 containers. The months that it counts are unclear.',
      fr: 'Environ 5 000 conteneurs. Les mois comptés ne sont pas clairs.',
    },
    figure: {
      quantity: { kind: 'about', value: 5000 },
      counts: 'containers',
      since: { en: 'August to October 2023 (unclear)', fr: 'd’août à octobre 2023 (pas clair)' },
    },
    grades: ROK_GRADES,
    sources: ['EFE-PLEDGETIMES-2023-12-29'],
  }),
  figure({
    id: 'CUM-2024-02-23-us',
    speaker: 'US State Department',
    said: onDay('2024-02-23'),
    text: {
      en: 'More than 10,000 containers. Three days later the ROK minister gave about 6,700, counted from another month.',
      fr: 'Plus de 10 000 conteneurs. Trois jours plus tard, le ministre sud-coréen en donnait environ 6 700, comptés à partir d’un autre mois.',
    },
    figure: {
      quantity: { kind: 'moreThan', value: 10000 },
      counts: 'containers',
      since: { en: 'September 2023', fr: 'septembre 2023' },
      question: 'containers-by-late-february-2024',
    },
    sources: ['YONHAP-CAMBODIATRIBUNE', 'UKRANEWS-986994'],
  }),
  figure({
    id: 'CUM-2024-02-26-rok',
    speaker: 'ROK Ministry of National Defense (Shin)',
    said: onDay('2024-02-26'),
    text: {
      en: 'About 6,700 containers. Three days before, the US State Department gave more than 10,000, counted from another month.',
      fr: 'Environ 6 700 conteneurs. Trois jours plus tôt, le département d’État américain en donnait plus de 10 000, comptés à partir d’un autre mois.',
    },
    figure: {
      quantity: { kind: 'about', value: 6700 },
      counts: 'containers',
      since: { en: 'July or August 2023', fr: 'juillet ou août 2023' },
      question: 'containers-by-late-february-2024',
    },
    grades: ROK_GRADES,
    sources: ['POLITICO-EU-2024-02-27', 'RBC-UKRAINE'],
  }),
  figure({
    id: 'CUM-2024-03-18-rok',
    speaker: 'ROK Ministry of National Defense (Shin)',
    said: onDay('2024-03-18'),
    text: { en: 'About 7,000 containers.', fr: 'Environ 7 000 conteneurs.' },
    figure: {
      quantity: { kind: 'about', value: 7000 },
      counts: 'containers',
      since: { en: 'last year', fr: 'l’an dernier' },
    },
    grades: ROK_GRADES,
    sources: ['BABEL-105046'],
  }),
  figure({
    id: 'CUM-2024-06-14-rok',
    speaker: 'ROK Ministry of National Defense (Shin)',
    said: onDay('2024-06-14'),
    text: {
      en: 'At least 10,000 containers. Since when they are counted is not on record.',
      fr: 'Au moins 10 000 conteneurs. Le début du décompte n’est pas noté.',
    },
    figure: { quantity: { kind: 'atLeast', value: 10000 }, counts: 'containers' },
    grades: ROK_GRADES,
    sources: ['BABEL-108088'],
  }),
  figure({
    id: 'CUM-2024-06-17-us',
    speaker: 'US State Department',
    said: onDay('2024-06-17'),
    text: {
      en: 'More than 11,000 containers. The day is derived: the text says "two days before" the meeting of 19 June 2024.',
      fr: 'Plus de 11 000 conteneurs. Le jour est déduit : le texte dit « deux jours avant » la rencontre du 19 juin 2024.',
    },
    figure: {
      quantity: { kind: 'moreThan', value: 11000 },
      counts: 'containers',
      since: { en: 'September 2023', fr: 'septembre 2023' },
    },
    sources: ['NEWSRELEASE-ONLINE-STATE'],
  }),
  figure({
    id: 'CUM-2024-08-27-rok',
    speaker: 'ROK Defense Intelligence Agency (DIA)',
    said: onDay('2024-08-27'),
    text: { en: 'More than 13,000 containers.', fr: 'Plus de 13 000 conteneurs.' },
    figure: {
      quantity: { kind: 'moreThan', value: 13000 },
      counts: 'containers',
      since: { en: 'mid-2022', fr: 'mi-2022' },
    },
    grades: ROK_GRADES,
    sources: ['KOREA-HERALD-20240827'],
  }),
  figure({
    id: 'CUM-2024-09-04-us',
    speaker: 'US State Department',
    said: onDay('2024-09-04'),
    text: { en: 'More than 16,500 containers (Koepcke).', fr: 'Plus de 16 500 conteneurs (Koepcke).' },
    figure: {
      quantity: { kind: 'moreThan', value: 16500 },
      counts: 'containers',
      since: { en: 'September 2023', fr: 'septembre 2023' },
    },
    sources: ['YONHAP-MYANMAR'],
  }),
  figure({
    id: 'CUM-2025-03-11-voa',
    speaker: 'VOA (estimate)',
    said: onDay('2025-03-11'),
    text: {
      en: 'More than 20,000 containers: an estimate over 18 months that counts both directions.',
      fr: 'Plus de 20 000 conteneurs : une estimation sur 18 mois qui compte les deux sens.',
    },
    figure: {
      quantity: { kind: 'moreThan', value: 20000 },
      counts: 'containers',
      since: { en: '18 months, both directions', fr: '18 mois, dans les deux sens' },
    },
    sources: ['SEOUL-SHINMUN-2025-03-11'],
  }),
  figure({
    id: 'CUM-2025-04-15-osc',
    speaker: 'OSC and Reuters',
    said: onDay('2025-04-15'),
    text: {
      en: 'Nearly 16,000 containers on 64 sea voyages. The exact figure was not found.',
      fr: 'Près de 16 000 conteneurs en 64 voyages par mer. Le chiffre exact n’a pas été trouvé.',
    },
    figure: {
      quantity: { kind: 'about', value: 16000 },
      counts: 'containers',
      wording: { en: 'nearly 16,000', fr: 'près de 16 000' },
      since: {
        en: 'September 2023 to March 2025, 64 sea voyages',
        fr: 'de septembre 2023 à mars 2025, 64 voyages par mer',
      },
    },
    sources: ['ONLINE-UA-2025-04-16', 'YONHAP-NEWSPIC-2025-04-15', 'KBS-8229328'],
  }),
  figure({
    id: 'CUM-2025-05-29-msmt',
    speaker: 'MSMT, first report (eleven states)',
    said: onDay('2025-05-29'),
    text: { en: 'More than 20,000 containers.', fr: 'Plus de 20 000 conteneurs.' },
    figure: {
      quantity: { kind: 'moreThan', value: 20000 },
      counts: 'containers',
      since: { en: 'early September 2023', fr: 'début septembre 2023' },
    },
    sources: ['JOONGANG-DAILY-2025-05-29', 'AJP-2025-05-30', 'KBS-193414', 'MSMT-2025-05-29'],
  }),
  figure({
    id: 'CUM-2025-07-13-rok',
    speaker: 'ROK Defense Intelligence Agency (DIA)',
    said: onDay('2025-07-13'),
    text: {
      en: 'About 28,000 containers. Since when they are counted is not on record.',
      fr: 'Environ 28 000 conteneurs. Le début du décompte n’est pas noté.',
    },
    figure: { quantity: { kind: 'about', value: 28000 }, counts: 'containers' },
    grades: ROK_GRADES,
    sources: ['KOOKBANG-2025-07-14', 'MENAFN'],
  }),
  figure({
    id: 'CUM-2026-rok',
    speaker: 'ROK Defense Intelligence Agency (DIA)',
    said: within('2026-01-01', '2026-12-31'),
    text: {
      en: 'About 33,000 containers. The day in 2026 was not found, nor since when they are counted.',
      fr: 'Environ 33 000 conteneurs. Ni le jour de 2026 ni le début du décompte n’ont été trouvés.',
    },
    figure: { quantity: { kind: 'about', value: 33000 }, counts: 'containers' },
    grades: ROK_GRADES,
    sources: ['TRT-KOREAN'],
  }),
]
