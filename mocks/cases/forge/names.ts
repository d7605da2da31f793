import type { Spoken } from '#mocks/cases/forge/spoken.ts'

/* Names that nobody would take for those of real ships, papers or people. */

/** Enough for every consignment and every ship beside. */
export const SHIPS: readonly string[] = [
  'Velvet Teapot',
  'Clockwork Heron',
  'Cardboard Commodore',
  'Gingham Walrus',
  'Brass Pancake',
  'Woollen Comet',
  'Thimble Giant',
  'Porridge Clipper',
  'Paper Rhinoceros',
  'Knitted Anchor',
  'Custard Voyager',
  'Marzipan Admiral',
  'Plywood Albatross',
  'Button Leviathan',
  'Rhubarb Wanderer',
  'Tweed Lobster',
  'Pickled Zephyr',
  'Tartan Meteor',
]

/** What the first ships of a case were called before. */
export const FORMER_SHIPS: readonly string[] = ['Soggy Biscuit', 'Wicker Dolphin']

/** A name of a consignment, alone and in a sentence; `id` stands in no id that a reader sees. */
export type LotName = Spoken & { readonly id: string; readonly the: Spoken; readonly train: Spoken }

export const LOTS: readonly LotName[] = [
  lot('amber', 'Amber', 'Ambre'),
  lot('birch', 'Birch', 'Bouleau'),
  lot('cobalt', 'Cobalt', 'Cobalt'),
  lot('damson', 'Damson', 'Quetsche'),
  lot('fern', 'Fern', 'Fougère'),
  lot('granite', 'Granite', 'Granit'),
  lot('hazel', 'Hazel', 'Noisetier'),
  lot('juniper', 'Juniper', 'Genièvre'),
  lot('larch', 'Larch', 'Mélèze'),
  lot('maple', 'Maple', 'Érable'),
  lot('ochre', 'Ochre', 'Ocre'),
  lot('slate', 'Slate', 'Ardoise'),
]

function lot(id: string, en: string, fr: string): LotName {
  return {
    id,
    en: `${en} consignment`,
    fr: `Lot ${fr}`,
    the: { en: `the ${en} consignment`, fr: `le lot ${fr}` },
    train: { en: `Goods train of the ${en} consignment`, fr: `Train de marchandises du lot ${fr}` },
  }
}

export type Publisher = { readonly id: string; readonly name: string; readonly language: string }

export const PAPERS: readonly [Publisher, ...Publisher[]] = [
  paper('inkwell', 'Inkwell Gazette'),
  paper('thimble', 'Evening Thimble'),
  paper('saltbox', 'Saltbox Courier'),
  paper('parrot', 'Harbour Parrot'),
  paper('kettle', 'Tolmark Kettle'),
  paper('spoon', 'Verrana Spoon and Mail'),
  paper('biscuit', 'Daily Biscuit Tin'),
  paper('umbrella', 'Umbrella Observer'),
  paper('lamppost', 'Weekly Lamp-post'),
  paper('mitten', 'Left Mitten Review'),
  paper('barometer', 'Broken Barometer'),
  paper('pigeon', 'Pigeon Post of Verrana'),
]

function paper(id: string, name: string): Publisher {
  return { id: `SYN-O-${id}`, name, language: 'en' }
}

export const FRENCH_PAPER: Publisher = { id: 'SYN-O-encrier', name: 'Le Petit Encrier', language: 'fr' }
export const DESKS: readonly [Publisher, ...Publisher[]] = [
  paper('kite', 'Kite View Desk'),
  paper('periscope', 'Periscope Balcony'),
]
export const REGISTER: Publisher = paper('register', 'Register of Paper Boats')
export const RECEIVERS: Publisher = paper('receivers', 'Gull Rock Receivers')
export const MINISTRY: Publisher = paper('ministry', 'Ministry of Ferries, Tolmark')
export const GUILD: Publisher = paper('guild', 'Guild of Shipowners, Verrana')
