import type { Scene } from '#app/demo/show/scene.ts'
import { instant, type Instant } from '#app/domain/time.ts'
import { TRAINING_CASE } from '#app/state/show.ts'
import type { Camera } from '#app/state/view.ts'

/** A day of September 2023 at midnight, UTC; those after the 30th are days of October. */
const september = (day: number): Instant => instant(Date.UTC(2023, 8, day))

const northUp = (longitude: number, latitude: number, zoom: number): Camera => ({
  longitude,
  latitude,
  zoom,
  bearing: 0,
  pitch: 0,
})

/* What is told of stands above the middle of the map, since the card stands on its lower part. */
const SEA = northUp(131.35, 42.12, 6.5)
const NAJIN = northUp(130.3, 41.9, 7.5)
const DUNAY = northUp(132.37, 42.5, 7.5)
const DEPOT = northUp(40.12, 45.1, 6)

/** What is published is told of on the published case, where nothing else is to be seen. */
const MADE_UP = { caseId: TRAINING_CASE }

/** The published story, and then what is made up for training: five minutes, after which it begins again. */
export const SCENES: readonly Scene[] = [
  {
    id: 'opening',
    caption: 'show.scene.opening',
    durationMs: 15_000,
  },
  {
    id: 'claim',
    caption: 'show.scene.claim',
    view: { selection: { kind: 'claim', id: 'WH-more-than-1000' } },
    durationMs: 15_000,
  },
  {
    id: 'najin',
    caption: 'show.scene.najin',
    view: { selection: { kind: 'sighting', id: 'SEEN-najin-2023-09-07' }, camera: NAJIN, at: september(8) },
    durationMs: 15_000,
  },
  {
    id: 'sea',
    caption: 'show.scene.sea',
    view: { selection: { kind: 'leg', id: 'WH-300-vessel' }, camera: SEA },
    play: { from: september(7), to: september(13) },
    durationMs: 15_000,
  },
  {
    id: 'dunay',
    caption: 'show.scene.dunay',
    view: { selection: { kind: 'sighting', id: 'SEEN-dunay-2023-09-12' }, camera: DUNAY, at: september(12) },
    durationMs: 12_000,
  },
  {
    id: 'corridor',
    caption: 'show.scene.corridor',
    view: { selection: { kind: 'leg', id: 'WH-300-rail' }, at: september(13) },
    durationMs: 15_000,
  },
  {
    id: 'rail',
    caption: 'show.scene.rail',
    view: { selection: { kind: 'consignment', id: 'WH-300' } },
    play: { from: september(12), to: september(31) },
    durationMs: 19_000,
  },
  {
    id: 'arrival',
    caption: 'show.scene.arrival',
    view: { selection: { kind: 'sighting', id: 'SEEN-tikhoretsk-2023-10-01' }, camera: DEPOT },
    durationMs: 18_000,
  },
  {
    id: 'distance',
    caption: 'show.scene.distance',
    view: { selection: { kind: 'claim', id: 'WH-depot-290-km' }, camera: DEPOT },
    durationMs: 16_000,
  },
  {
    id: 'rest',
    caption: 'show.scene.rest',
    durationMs: 17_000,
  },
  {
    id: 'denials',
    caption: 'show.scene.denials',
    view: { selection: { kind: 'claim', id: 'DENIAL-2023-10-17-kremlin' } },
    durationMs: 13_000,
  },
  {
    id: 'ships',
    caption: 'show.scene.ships',
    view: { selection: { kind: 'claim', id: 'RUSI-ais-off' }, camera: SEA },
    durationMs: 16_000,
  },
  {
    id: 'contents',
    caption: 'show.scene.contents',
    view: { selection: { kind: 'claim', id: 'RUSI-contents-cannot-be-proved' } },
    durationMs: 12_000,
  },
  {
    id: 'grades',
    caption: 'show.scene.grades',
    view: { selection: { kind: 'claim', id: 'WH-about-300' } },
    durationMs: 14_000,
  },
  {
    id: 'known',
    caption: 'show.scene.known',
    view: { asOf: september(43) },
    durationMs: 15_000,
  },
  {
    id: 'made-up',
    caption: 'show.scene.madeUp',
    isMadeUp: true,
    view: { ...MADE_UP, selection: { kind: 'consignment', id: 'SYN-02' } },
    durationMs: 15_000,
  },
  {
    id: 'voyages',
    caption: 'show.scene.voyages',
    isMadeUp: true,
    view: { ...MADE_UP, camera: SEA },
    play: { from: september(14), to: september(30) },
    durationMs: 16_000,
  },
  {
    id: 'silence',
    caption: 'show.scene.silence',
    isMadeUp: true,
    view: { ...MADE_UP, selection: { kind: 'leg', id: 'SYN-03-vessel' }, camera: SEA },
    durationMs: 16_000,
  },
  {
    id: 'counting',
    caption: 'show.scene.counting',
    isMadeUp: true,
    view: MADE_UP,
    durationMs: 14_000,
  },
  {
    id: 'end',
    caption: 'show.scene.end',
    durationMs: 12_000,
  },
]
