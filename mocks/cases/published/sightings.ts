import type { WireSighting } from '#app/feeds/sightings.ts'
import { imagery, onDay, RELEASE_GRADES, RUSI_IMAGERY_GRADES, within } from '#mocks/cases/published/recorded.ts'

/** Seen by the release and linked to its consignment: the release itself says that they are the same containers. */
const release: readonly WireSighting[] = [
  imagery({
    id: 'SEEN-najin-2023-09-07',
    when: within('2023-09-07', '2023-09-08'),
    place: 'rajin-port',
    text: {
      en: 'About 300 containers at Najin on 7 and 8 September 2023, in one of the pictures of the White House release.',
      fr: 'Environ 300 conteneurs à Najin les 7 et 8 septembre 2023, sur l’une des images du communiqué de la Maison-Blanche.',
    },
    quantity: { kind: 'about', value: 300 },
    counts: 'containers',
    consignment: 'WH-300',
    legs: ['WH-300-vessel'],
    grades: RELEASE_GRADES,
    sources: ['WH-2023-10-13', 'YONHAP-UPDATED', 'NEWDAILY-2023-10-19', 'SELDIN-2023-10-13', 'PAP-2023-10-13'],
  }),
  imagery({
    id: 'SEEN-dunay-2023-09-12',
    when: onDay('2023-09-12'),
    place: 'dunay-facility',
    text: {
      en: 'At Dunay on 12 September 2023: known through two secondary outlets, the slide itself was not found.',
      fr: 'À Dounaï le 12 septembre 2023 : connu par deux médias secondaires, la planche elle-même n’a pas été trouvée.',
    },
    vessels: ['angara'],
    consignment: 'WH-300',
    legs: ['WH-300-vessel', 'WH-300-rail'],
    grades: RELEASE_GRADES,
    sources: ['JOONGANG-JA-2023-10-17', 'VIEWUS-YOMIURI-2024-06'],
  }),
  imagery({
    id: 'SEEN-tikhoretsk-2023-10-01',
    when: onDay('2023-10-01'),
    place: 'tikhoretsk',
    text: {
      en: 'A train with the containers at the depot near Tikhoretsk on 1 October 2023: known through a secondary outlet and from the end of the dates in the release.',
      fr: 'Un train transportant les conteneurs au dépôt près de Tikhoretsk le 1er octobre 2023 : connu par un média secondaire et par la fin des dates du communiqué.',
    },
    consignment: 'WH-300',
    legs: ['WH-300-rail'],
    grades: { ...RELEASE_GRADES, identity: null },
    sources: ['JOONGANG-JA-2023-10-17'],
  }),
]

/** Seen by others: like the containers of the release perhaps, but no source says that they are the same. */
const others: readonly WireSighting[] = [
  imagery({
    id: 'SEEN-rajin-2023-08-26',
    when: onDay('2023-08-26'),
    place: 'rajin-port',
    text: {
      en: 'VOA, in Planet images: the first large ship at the pier. Ships in these images are about 110 m long; this one is not named.',
      fr: 'VOA, sur des images Planet : premier grand navire à quai. Les navires de ces images mesurent environ 110 m ; celui-ci n’est pas nommé.',
    },
    sources: ['YTN-2023-10-15', 'YONHAP-NEWSPIC-VOA'],
  }),
  imagery({
    id: 'SEEN-dunai-trains-undated',
    when: null,
    place: 'dunay-facility',
    text: {
      en: 'RUSI: containers of the same size and colour as those loaded at Rajin seen on trains at Dunai. The day is not on record.',
      fr: 'RUSI : des conteneurs de même taille et de même couleur que ceux chargés à Rajin, vus sur des trains à Dounaï. Le jour n’est pas noté.',
    },
    grades: RUSI_IMAGERY_GRADES,
    sources: ['NYT-MIRROR-ETREALITY', 'BABEL-99616'],
  }),
  imagery({
    id: 'SEEN-tikhoretsk-2023-09-28',
    when: onDay('2023-09-28'),
    place: 'tikhoretsk',
    text: {
      en: 'RUSI: trains deliver containers of the same size and colour at the depot near Tikhoretsk. Like those of the release, but not shown to be the same; the train of 1 October may be another.',
      fr: 'RUSI : des trains livrent des conteneurs de même taille et de même couleur au dépôt près de Tikhoretsk. Semblables à ceux du communiqué, sans qu’il soit établi que ce sont les mêmes ; le train du 1er octobre peut en être un autre.',
    },
    grades: RUSI_IMAGERY_GRADES,
    sources: ['NYT-MIRROR-ETREALITY', 'BABEL-99616'],
  }),
  imagery({
    id: 'SEEN-tumangang-2023-09-14',
    when: onDay('2023-09-14'),
    place: 'tumangang',
    text: {
      en: 'RFA, in Planet images: the rail yard is empty.',
      fr: 'RFA, sur des images Planet : la gare de triage est vide.',
    },
    sources: ['RFA-SLOVADNA', 'RFA-OVERTOPERATOR'],
  }),
  imagery({
    id: 'SEEN-tumangang-2023-09-22',
    when: onDay('2023-09-22'),
    place: 'tumangang',
    text: {
      en: 'RFA, in Planet images: the rail yard is loaded. "No clear evidence" of munitions; the direction is not known.',
      fr: 'RFA, sur des images Planet : la gare de triage est chargée. « Aucune preuve claire » de munitions ; le sens de circulation n’est pas connu.',
    },
    sources: ['RFA-SLOVADNA', 'RFA-OVERTOPERATOR'],
  }),
  imagery({
    id: 'SEEN-tumangang-2023-09-24',
    when: onDay('2023-09-24'),
    place: 'tumangang',
    text: {
      en: 'RFA, in Planet images: two lines of rail containers, about 200 m and 300 m long. "No clear evidence" of munitions; the direction is not known.',
      fr: 'RFA, sur des images Planet : deux files de conteneurs sur rail, longues d’environ 200 m et 300 m. « Aucune preuve claire » de munitions ; le sens de circulation n’est pas connu.',
    },
    sources: ['RFA-SLOVADNA', 'RFA-OVERTOPERATOR'],
  }),
  imagery({
    id: 'SEEN-tumangang-2023-10-05',
    when: onDay('2023-10-05'),
    place: 'tumangang',
    text: {
      en: 'CSIS Beyond Parallel: about 73 railcars, against at most about 20 in five years. Too early to tell the direction; tarpaulins hide the loads. A rail story apart from the ships.',
      fr: 'CSIS Beyond Parallel : environ 73 wagons, contre au plus environ 20 en cinq ans. Trop tôt pour dire le sens ; des bâches cachent les chargements. Une affaire ferroviaire distincte des navires.',
    },
    quantity: { kind: 'about', value: 73 },
    counts: 'railcars',
    sources: ['CSIS-2023-10-06', 'KBS-180937'],
  }),
  imagery({
    id: 'SEEN-rajin-2023-10-10',
    when: within('2023-10-10', '2023-10-11'),
    place: 'rajin-port',
    text: {
      en: 'Maria loading at Rajin in Planet images of 10 and 11 October 2023, after the window.',
      fr: 'Le Maria en chargement à Rajin sur des images Planet des 10 et 11 octobre 2023, après la fenêtre.',
    },
    vessels: ['maria'],
    sources: ['JOONGANG-VOA-2023-10-19'],
  }),
  imagery({
    id: 'SEEN-depot-growing',
    when: null,
    place: 'tikhoretsk',
    text: {
      en: 'RUSI: the depot near Tikhoretsk was expanded from mid-August 2023. No exact day is on record.',
      fr: 'RUSI : le dépôt près de Tikhoretsk a été agrandi à partir de la mi-août 2023. Aucun jour précis n’est noté.',
    },
    grades: { ...RUSI_IMAGERY_GRADES, cargo: null },
    sources: ['NYT-MIRROR-ETREALITY', 'BABEL-99616'],
  }),
  imagery({
    id: 'SEEN-rajin-2024-10-25',
    when: onDay('2024-10-25'),
    place: 'rajin-port',
    text: {
      en: 'Angara at Rajin on 25 October 2024, a picture in the first MSMT report (page 18), more than a year after the window.',
      fr: 'L’Angara à Rajin le 25 octobre 2024, image du premier rapport de la MSMT (page 18), plus d’un an après la fenêtre.',
    },
    vessels: ['angara'],
    sources: ['JOONGANG-DAILY-2025-05-29', 'AJP-2025-05-30', 'KBS-193414', 'MSMT-2025-05-29'],
  }),
]

export const sightings: readonly WireSighting[] = [...release, ...others]
