import type { WireClaim } from '#app/feeds/claims.ts'
import { figure, onDay, statement, within } from '#mocks/cases/published/recorded.ts'

const MSMT = ['JOONGANG-DAILY-2025-05-29', 'AJP-2025-05-30', 'KBS-193414', 'MSMT-2025-05-29']

/** Studies of 2024 and 2025 that look back: documents, voyages of four ships, the report of eleven states. */
export const reportClaims: readonly WireClaim[] = [
  figure({
    id: 'C4ADS-more-than-74000-t',
    speaker: 'C4ADS and The Washington Post',
    said: onDay('2024-06-22'),
    concerns: within('2023-08-01', '2024-01-31'),
    text: {
      en: 'More than 74,000 t of explosives from 2 Far East ports to 16 sites, August 2023 to January 2024.',
      fr: 'Plus de 74 000 t d’explosifs depuis 2 ports d’Extrême-Orient vers 16 sites, d’août 2023 à janvier 2024.',
    },
    figure: {
      quantity: { kind: 'moreThan', value: 74_000 },
      counts: 'tonnes',
      since: { en: 'August 2023 to January 2024', fr: 'd’août 2023 à janvier 2024' },
    },
    sources: ['AJU-2024-06-23', 'NEWSRELEASE-ONLINE', 'EUROMAIDAN-PRESS-2024-06-23'],
  }),
  statement({
    id: 'C4ADS-within-one-week',
    speaker: 'C4ADS and The Washington Post',
    said: onDay('2024-06-22'),
    text: {
      en: 'Onward transport mostly began within one week of arrival.',
      fr: 'L’acheminement a le plus souvent commencé moins d’une semaine après l’arrivée.',
    },
    sources: ['AJU-2024-06-23', 'NEWSRELEASE-ONLINE', 'EUROMAIDAN-PRESS-2024-06-23'],
  }),
  statement({
    id: 'OSC-maia-1-began-in-october',
    speaker: 'Open Source Centre (OSC)',
    said: onDay('2025-02-18'),
    text: {
      en: 'Maia-1 began in October 2023, from Rajin to Vostochny: after the window, and to another port.',
      fr: 'Le Maia-1 a commencé en octobre 2023, de Rajin à Vostotchny : après la fenêtre, et vers un autre port.',
    },
    places: ['rajin-port', 'vostochny-port'],
    vessels: ['maia-1'],
    sources: ['OSC-2025-02-18'],
  }),
  figure({
    id: 'OSC-maia-1-at-least-9-trips',
    speaker: 'Open Source Centre (OSC)',
    said: onDay('2025-02-18'),
    text: {
      en: 'Maia-1 made at least 9 trips from Rajin to Vostochny.',
      fr: 'Le Maia-1 a effectué au moins 9 trajets de Rajin à Vostotchny.',
    },
    figure: {
      quantity: { kind: 'atLeast', value: 9 },
      counts: 'trips',
      since: { en: 'October 2023', fr: 'octobre 2023' },
    },
    places: ['rajin-port', 'vostochny-port'],
    vessels: ['maia-1'],
    sources: ['OSC-2025-02-18'],
  }),
  figure({
    id: 'OSC-maia-1-about-2000',
    speaker: 'Open Source Centre (OSC)',
    said: onDay('2025-02-18'),
    text: {
      en: 'Maia-1 carried about 2,000 containers on these trips.',
      fr: 'Le Maia-1 a transporté environ 2 000 conteneurs lors de ces trajets.',
    },
    figure: {
      quantity: { kind: 'about', value: 2000 },
      counts: 'containers',
      wording: { en: 'about 2,000 containers, Maia-1 alone', fr: 'environ 2 000 conteneurs, le Maia-1 seul' },
      since: { en: 'October 2023', fr: 'octobre 2023' },
    },
    places: ['rajin-port', 'vostochny-port'],
    vessels: ['maia-1'],
    sources: ['OSC-2025-02-18'],
  }),
  statement({
    id: 'OSC-panel-named-maia-1',
    speaker: 'OSC, quoted by the Financial Times',
    said: onDay('2025-02-18'),
    text: {
      en: 'The UN Panel of Experts named Maia-1. The text of the Panel itself (S/2024/215) was not found.',
      fr: 'Le groupe d’experts de l’ONU a nommé le Maia-1. Le texte du groupe lui-même (S/2024/215) n’a pas été trouvé.',
    },
    vessels: ['maia-1'],
    sources: ['FT-2025-02-18'],
  }),
  figure({
    id: 'OSC-64-voyages',
    speaker: 'OSC and Reuters',
    said: onDay('2025-04-15'),
    concerns: within('2023-09-01', '2025-03-31'),
    text: {
      en: '64 voyages by four ships, September 2023 to March 2025, to Vostochny and Dunay.',
      fr: '64 voyages de quatre navires, de septembre 2023 à mars 2025, vers Vostotchny et Dounaï.',
    },
    figure: {
      quantity: { kind: 'exact', value: 64 },
      counts: 'voyages',
      since: { en: 'September 2023 to March 2025', fr: 'de septembre 2023 à mars 2025' },
    },
    places: ['vostochny-port', 'dunay-facility'],
    sources: ['ONLINE-UA-2025-04-16', 'YONHAP-NEWSPIC-2025-04-15', 'KBS-8229328'],
  }),
  figure({
    id: 'OSC-4-to-6-million-rounds',
    speaker: 'OSC and Reuters',
    said: onDay('2025-04-15'),
    text: {
      en: '4 to 6 million rounds. Shell counts are conversions, never observations.',
      fr: '4 à 6 millions de munitions. Les nombres d’obus sont des conversions, jamais des observations.',
    },
    figure: {
      quantity: { kind: 'range', low: 4_000_000, high: 6_000_000 },
      counts: 'rounds',
      since: { en: 'September 2023 to March 2025', fr: 'de septembre 2023 à mars 2025' },
    },
    sources: ['ONLINE-UA-2025-04-16', 'YONHAP-NEWSPIC-2025-04-15', 'KBS-8229328'],
  }),
  statement({
    id: 'MSMT-up-to-9-million-rounds',
    speaker: 'MSMT, first report (eleven states)',
    said: onDay('2025-05-29'),
    concerns: within('2024-01-01', '2024-12-31'),
    text: {
      en: 'Up to 9 million rounds in 2024. Shell counts are conversions, never observations.',
      fr: 'Jusqu’à 9 millions de munitions en 2024. Les nombres d’obus sont des conversions, jamais des observations.',
    },
    sources: MSMT,
  }),
  statement({
    id: 'MSMT-angara-picture',
    speaker: 'MSMT, first report (eleven states)',
    said: onDay('2025-05-29'),
    concerns: onDay('2024-10-25'),
    text: {
      en: 'A picture of Angara at Rajin on 25 October 2024 (page 18).',
      fr: 'Une image de l’Angara à Rajin le 25 octobre 2024 (page 18).',
    },
    places: ['rajin-port'],
    vessels: ['angara'],
    sources: MSMT,
  }),
]
