/** Labels of the Traffic Light Protocol 2.0, from the widest to the narrowest circle (https://www.first.org/tlp/). */
export const TLP_LABELS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export type TlpLabel = (typeof TLP_LABELS)[number]

/** Colours of the labels, on black, as the standard sets them (TLP 2.0, "Colors"). */
export const TLP_COLOURS: Readonly<Record<TlpLabel, string>> = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
}

/** Who may see the file: a label of the protocol, and a line in the words of the house. */
export type Handling = { readonly tlp: TlpLabel | null; readonly line: string }

export const NO_HANDLING: Handling = { tlp: null, line: '' }
