import { say, type WireExpectation } from '#mocks/scenarios/written.ts'

/** 25 points in all. */
export const expectations: WireExpectation[] = [
  {
    id: 'qf-e-hole',
    objective: 'qf-coverage',
    text: say('Finds the stretch where no ship is heard.', 'Trouve le tronçon où aucun navire n’est entendu.'),
    points: 3,
    within: null,
    rule: { kind: 'place', question: 'qf-hole', longitude: 130.757, latitude: 42.205, withinKm: 20 },
  },
  {
    id: 'qf-e-gap',
    objective: 'qf-coverage',
    text: say(
      'Reads the length of the silence: six to seven hours.',
      'Lit la durée du silence : de six à sept heures.',
    ),
    points: 3,
    within: null,
    rule: { kind: 'figure', question: 'qf-gap', low: 6, high: 7, kinds: [] },
  },
  {
    id: 'qf-e-silence',
    objective: 'qf-coverage',
    text: say(
      'Tells "not heard where others were" from a coverage hole, and from a motive.',
      'Distingue « non entendu là où d’autres l’ont été » d’un trou de couverture, et d’une intention.',
    ),
    points: 4,
    within: null,
    rule: { kind: 'choice', question: 'qf-silence', option: 'unheard' },
  },
  {
    id: 'qf-e-fix',
    objective: 'qf-positions',
    text: say(
      'Leaves the false position out of the way, and says so.',
      'Laisse la fausse position hors du parcours, et le dit.',
    ),
    points: 3,
    within: null,
    rule: { kind: 'choice', question: 'qf-fix', option: 'apart' },
  },
  {
    id: 'qf-e-nodata',
    objective: 'qf-feeds',
    text: say(
      'Does not take "no data" for "nothing there", and answers within four minutes.',
      'Ne prend pas « pas de données » pour « rien à voir », et répond en moins de quatre minutes.',
    ),
    points: 4,
    within: 'PT4M',
    rule: { kind: 'choice', question: 'qf-nodata', option: 'unknown' },
  },
  {
    id: 'qf-e-assess',
    objective: 'qf-wording',
    text: say(
      'Goes no further than likely on a silence alone, and cites the leg.',
      'Ne dépasse pas « probable » sur la foi d’un seul silence, et cite le trajet.',
    ),
    points: 4,
    within: null,
    rule: {
      kind: 'assessment',
      question: 'qf-assess',
      likelihoods: ['unlikely', 'roughly-even-chance', 'likely'],
      mustCite: [{ kind: 'leg', id: 'SYN-03-vessel' }],
    },
  },
  {
    id: 'qf-e-text',
    objective: 'qf-wording',
    text: say(
      'The text says what was heard and what was not, does not say "dark", keeps the stretch without receivers apart, and puts likelihood and confidence in two sentences.',
      'Le texte dit ce qui a été entendu et ce qui ne l’a pas été, ne parle pas d’émetteur coupé comme d’un fait, traite à part le tronçon sans récepteur, et sépare vraisemblance et confiance en deux phrases.',
    ),
    points: 4,
    within: null,
    rule: { kind: 'by-hand' },
  },
]
