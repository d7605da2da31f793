import type { WireClaim } from '#app/feeds/claims.ts'
import { figure, onDay, statement, within } from '#mocks/cases/published/recorded.ts'

/** VOA, the Dossier Centre, CSIS, RFA and NK Pro: what they saw, near the window and after it. */
export const observerClaims: readonly WireClaim[] = [
  figure({
    id: 'VOA-at-least-4-ships',
    speaker: 'VOA, as reported by YTN',
    said: onDay('2023-10-15'),
    concerns: within('2023-08-26', '2023-10-12'),
    text: {
      en: 'At least 4 large ships at the Rajin pier from 26 August to 12 October 2023, in Planet images. 12 days of thick cloud, so more are possible. Ships are about 110 m long; there is a loading crane.',
      fr: 'Au moins 4 grands navires au quai de Rajin du 26 août au 12 octobre 2023, sur des images Planet. 12 jours d’épais nuages ; il a donc pu y en avoir davantage. Les navires mesurent environ 110 m ; une grue de chargement est présente.',
    },
    figure: {
      quantity: { kind: 'atLeast', value: 4 },
      counts: 'ships',
      since: { en: '26 August 2023', fr: '26 août 2023' },
    },
    places: ['rajin-port'],
    sources: ['YTN-2023-10-15', 'YONHAP-NEWSPIC-VOA'],
  }),
  statement({
    id: 'VOA-maria-loading',
    speaker: 'VOA, as reported by JoongAng Ilbo',
    said: onDay('2023-10-19'),
    concerns: within('2023-10-10', '2023-10-11'),
    text: {
      en: 'Maria was loading at Rajin in Planet images of 10 and 11 October 2023.',
      fr: 'Le Maria était en chargement à Rajin sur des images Planet des 10 et 11 octobre 2023.',
    },
    places: ['rajin-port'],
    vessels: ['maria'],
    sources: ['JOONGANG-VOA-2023-10-19'],
  }),
  statement({
    id: 'JOONGANG-whole-claim-on-pier',
    speaker: 'JoongAng Ilbo',
    said: onDay('2023-10-17'),
    concerns: onDay('2023-09-07'),
    text: {
      en: 'Puts the number of the whole White House claim on the Najin pier on 7 September. The picture of the release is said to show about 300 there, and no source found says how many of the more than 1,000 moved in the window.',
      fr: 'Place le nombre de la déclaration entière de la Maison-Blanche au quai de Najin le 7 septembre. L’image du communiqué en montrerait environ 300, et aucune source trouvée ne dit combien des plus de 1 000 ont circulé dans la fenêtre.',
    },
    places: ['rajin-port'],
    sources: ['JOONGANG-JA-2023-10-17'],
  }),
  figure({
    id: 'VOA-600-per-ship',
    speaker: 'VOA (rule of thumb), as reported by Seoul Shinmun',
    said: null,
    text: {
      en: '600 containers per ship, as a rule of thumb. Not compatible with the other figures per voyage; kept as a dissenting estimate.',
      fr: '600 conteneurs par navire, comme règle empirique. Incompatible avec les autres chiffres par voyage ; conservé comme estimation divergente.',
    },
    figure: {
      quantity: { kind: 'about', value: 600 },
      counts: 'containers',
      wording: { en: '600 containers per ship, a rule of thumb', fr: '600 conteneurs par navire, règle empirique' },
      question: 'containers-per-voyage',
    },
    sources: ['SEOUL-SHINMUN-2025-03-11'],
  }),
  figure({
    id: 'DOSSIER-ship-papers',
    speaker: 'Dossier Centre',
    said: null,
    text: {
      en: 'Ship papers of Angara mention 50 t of rockets with bursting charges; they do not name the DPRK.',
      fr: 'Des papiers de bord de l’Angara mentionnent 50 t de roquettes à charge explosive ; ils ne nomment pas la RPDC.',
    },
    figure: { quantity: { kind: 'exact', value: 50 }, counts: 'tonnes' },
    vessels: ['angara'],
    sources: ['BABEL-99616-DOSSIER'],
  }),
  figure({
    id: 'CSIS-about-73-railcars',
    speaker: 'CSIS Beyond Parallel',
    said: onDay('2023-10-06'),
    concerns: onDay('2023-10-05'),
    text: {
      en: 'About 73 railcars at Tumangang on 5 October 2023; at most about 20 in five years. Too early to tell the direction, and of tarpaulined wagons too it cannot be proved what is in them.',
      fr: 'Environ 73 wagons à Tumangang le 5 octobre 2023 ; au plus environ 20 en cinq ans. Trop tôt pour dire le sens de circulation, et l’on ne peut pas non plus prouver ce que contiennent des wagons bâchés.',
    },
    figure: { quantity: { kind: 'about', value: 73 }, counts: 'railcars' },
    places: ['tumangang'],
    sources: ['CSIS-2023-10-06', 'KBS-180937'],
  }),
  statement({
    id: 'RFA-tumangang',
    speaker: 'RFA, on Planet images',
    said: null,
    concerns: within('2023-09-14', '2023-09-24'),
    text: {
      en: 'The Tumangang rail yard was empty on 14 September 2023 and loaded on 22 September; on 24 September two lines of rail containers stood there, about 200 m and 300 m long. There is "no clear evidence" of munitions. A rail story apart from the ships, its direction unknown.',
      fr: 'La gare de triage de Tumangang était vide le 14 septembre 2023 et chargée le 22 septembre ; le 24 septembre, deux files de conteneurs sur rail s’y trouvaient, longues d’environ 200 m et 300 m. Il n’y a « aucune preuve claire » de munitions. Une affaire ferroviaire distincte des navires, au sens de circulation inconnu.',
    },
    places: ['tumangang'],
    sources: ['RFA-SLOVADNA', 'RFA-OVERTOPERATOR'],
  }),
  figure({
    id: 'CSIS-at-least-25-visits',
    speaker: 'CSIS',
    said: onDay('2024-02-28'),
    text: {
      en: 'At least 25 visits of ships to Najin since August 2023; ships present on 49 of 109 imaged days.',
      fr: 'Au moins 25 visites de navires à Najin depuis août 2023 ; navires présents 49 jours sur 109 journées d’images.',
    },
    figure: {
      quantity: { kind: 'atLeast', value: 25 },
      counts: 'trips',
      wording: { en: 'at least 25 visits', fr: 'au moins 25 visites' },
      since: { en: 'August 2023', fr: 'août 2023' },
    },
    places: ['rajin-port'],
    sources: ['KBS-ID-73656', 'CTSOU-2024-02-29', 'IN-UKRAINE'],
  }),
  figure({
    id: 'CSIS-at-least-19-visits-vostochny',
    speaker: 'CSIS',
    said: onDay('2024-02-28'),
    text: {
      en: 'CSIS reports at least 19 "dark vessel" visits at Vostochny from mid-October 2023. Dunay was not used since late December.',
      fr: 'Le CSIS signale au moins 19 visites dites « dark vessel » à Vostotchny à partir de la mi-octobre 2023. Dounaï n’était plus utilisé depuis fin décembre.',
    },
    figure: {
      quantity: { kind: 'atLeast', value: 19 },
      counts: 'trips',
      wording: { en: 'at least 19 visits', fr: 'au moins 19 visites' },
      since: { en: 'mid-October 2023', fr: 'mi-octobre 2023' },
    },
    places: ['vostochny-port', 'dunay-facility'],
    sources: ['KBS-ID-73656', 'CTSOU-2024-02-29', 'IN-UKRAINE'],
  }),
  statement({
    id: 'CSIS-storage-sites',
    speaker: 'CSIS',
    said: onDay('2024-02-28'),
    text: {
      en: 'Storage at Tikhoretsk, Mozdok and Yegorlykskaya. The last two are not in the window of 2023.',
      fr: 'Stockage à Tikhoretsk, Mozdok et Iegorlykskaïa. Ces deux derniers ne relèvent pas de la fenêtre de 2023.',
    },
    places: ['tikhoretsk', 'mozdok', 'yegorlykskaya'],
    sources: ['KBS-ID-73656', 'CTSOU-2024-02-29', 'IN-UKRAINE'],
  }),
  figure({
    id: 'CSIS-rounds-estimate',
    speaker: 'CSIS',
    said: onDay('2024-02-28'),
    text: {
      en: 'More than 2.5 million rounds: an estimate. Shell counts are conversions, never observations.',
      fr: 'Plus de 2,5 millions de munitions : une estimation. Les nombres d’obus sont des conversions, jamais des observations.',
    },
    figure: { quantity: { kind: 'moreThan', value: 2_500_000 }, counts: 'rounds' },
    sources: ['KBS-ID-73656', 'CTSOU-2024-02-29', 'IN-UKRAINE'],
  }),
  figure({
    id: 'NK-PRO-at-least-32-trips',
    speaker: 'NK Pro',
    said: null,
    concerns: within('2023-08-01', '2024-02-12'),
    text: {
      en: 'At least 32 trips by four ships from August 2023 to 12 February 2024.',
      fr: 'Au moins 32 trajets par quatre navires d’août 2023 au 12 février 2024.',
    },
    figure: {
      quantity: { kind: 'atLeast', value: 32 },
      counts: 'trips',
      since: { en: 'August 2023 to 12 February 2024', fr: 'd’août 2023 au 12 février 2024' },
    },
    sources: ['ANSA-2024-03-02', 'ONET-NK-PRO', 'INSIGHT-NEWS'],
  }),
  statement({
    id: 'NK-PRO-pause',
    speaker: 'NK Pro',
    said: null,
    concerns: within('2024-02-13', '2024-03-10'),
    text: {
      en: 'No trips from 13 February to 10 March 2024; in February 2024 the ships lay at anchor at Vladivostok.',
      fr: 'Aucun trajet du 13 février au 10 mars 2024 ; en février 2024, les navires étaient au mouillage à Vladivostok.',
    },
    places: ['vladivostok'],
    sources: ['ANSA-2024-03-02', 'KBS-JA-87511'],
  }),
  statement({
    id: 'NK-PRO-piers',
    speaker: 'NK Pro',
    said: null,
    text: {
      en: 'Containers are unloaded at pier 1 and loaded at pier 2. Lady R was active "until the end of October" 2023.',
      fr: 'Les conteneurs sont déchargés au quai 1 et chargés au quai 2. Le Lady R a été actif « jusqu’à la fin d’octobre » 2023.',
    },
    vessels: ['lady-r'],
    sources: ['ONET-NK-PRO', 'INSIGHT-NEWS', 'KBS-JA-87511'],
  }),
]
