import { say, type WireExpectation } from '#mocks/scenarios/written.ts'

/** 25 points in all. */
export const expectations: WireExpectation[] = [
  {
    id: 'ftb-e-start',
    objective: 'ftb-follow',
    text: say('Finds Najin as the place of the first picture.', 'Trouve Najin comme lieu de la première image.'),
    points: 2,
    within: 'PT3M',
    rule: { kind: 'place', question: 'ftb-start', longitude: 130.3, latitude: 42.23, withinKm: 20 },
  },
  {
    id: 'ftb-e-ship',
    objective: 'ftb-follow',
    text: say('Names the ship that the release names.', 'Nomme le navire que nomme le communiqué.'),
    points: 2,
    within: null,
    rule: { kind: 'choice', question: 'ftb-ship', option: 'angara' },
  },
  {
    id: 'ftb-e-way',
    objective: 'ftb-basis',
    text: say(
      'Sees that only the ends and the mode of the way are published.',
      'Voit que seuls les bouts et le mode du parcours sont publiés.',
    ),
    points: 3,
    within: null,
    rule: { kind: 'choice', question: 'ftb-way', option: 'ends' },
  },
  {
    id: 'ftb-e-pile',
    objective: 'ftb-hedge',
    text: say('Reads "about 300" as about 300.', 'Lit « environ 300 » comme environ 300.'),
    points: 3,
    within: null,
    rule: { kind: 'figure', question: 'ftb-pile', low: 300, high: 300, kinds: ['about'] },
  },
  {
    id: 'ftb-e-total',
    objective: 'ftb-hedge',
    text: say(
      'Reads "more than 1,000" as a bound and not as a count.',
      'Lit « plus de 1 000 » comme un minimum, non comme un compte.',
    ),
    points: 3,
    within: null,
    rule: { kind: 'figure', question: 'ftb-total', low: 1000, high: 1000, kinds: ['moreThan'] },
  },
  {
    id: 'ftb-e-rest',
    objective: 'ftb-hedge',
    text: say(
      'Leaves more than 700 open, and fills them with nothing made up.',
      'Laisse ouverts plus de 700 conteneurs, et ne les comble de rien d’inventé.',
    ),
    points: 3,
    within: null,
    rule: { kind: 'figure', question: 'ftb-rest', low: 700, high: 700, kinds: ['moreThan'] },
  },
  {
    id: 'ftb-e-add',
    objective: 'ftb-basis',
    text: say('Adds nothing made up to what is published.', 'N’ajoute rien d’inventé à ce qui est publié.'),
    points: 3,
    within: null,
    rule: { kind: 'choice', question: 'ftb-add', option: 'apart' },
  },
  {
    id: 'ftb-e-say',
    objective: 'ftb-wording',
    text: say(
      'Judges it likely or very likely, and cites the leg by rail.',
      'Le juge probable ou très probable, et cite le trajet par rail.',
    ),
    points: 3,
    within: null,
    rule: {
      kind: 'assessment',
      question: 'ftb-say',
      likelihoods: ['likely', 'very-likely'],
      mustCite: [{ kind: 'leg', id: 'WH-300-rail' }],
    },
  },
  {
    id: 'ftb-e-text',
    objective: 'ftb-wording',
    text: say(
      'The text keeps "about", says nothing of the cargo as if it had been seen, does not merge the trains of 28 September with that of 1 October, and puts likelihood and confidence in two sentences.',
      'Le texte garde « environ », ne parle pas de la cargaison comme si elle avait été vue, ne confond pas les trains du 28 septembre avec celui du 1er octobre, et sépare vraisemblance et confiance en deux phrases.',
    ),
    points: 3,
    within: null,
    rule: { kind: 'by-hand' },
  },
]
