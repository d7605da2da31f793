import { say, type WireExpectation } from '#mocks/scenarios/written.ts'

/** 25 points in all. */
export const expectations: WireExpectation[] = [
  {
    id: 'cw-e-danube',
    objective: 'cw-words',
    text: say(
      'Neither follows the translation nor mends it unsaid, but asks for the word of the original.',
      'Ne suit pas la traduction, ne la corrige pas en silence, mais demande le mot de l’original.',
    ),
    points: 3,
    within: null,
    rule: { kind: 'choice', question: 'cw-danube', option: 'ask' },
  },
  {
    id: 'cw-e-origins',
    objective: 'cw-origins',
    text: say(
      'Finds one origin behind bulletin and digest.',
      'Trouve une seule origine derrière le bulletin et la revue de presse.',
    ),
    points: 4,
    within: 'PT5M',
    rule: { kind: 'figure', question: 'cw-origins', low: 1, high: 1, kinds: ['exact'] },
  },
  {
    id: 'cw-e-place',
    objective: 'cw-words',
    text: say('Puts Дунай at Dunay near Fokino.', 'Situe Дунай à Dounaï, près de Fokino.'),
    points: 2,
    within: null,
    rule: { kind: 'place', question: 'cw-place', longitude: 132.365, latitude: 42.883, withinKm: 20 },
  },
  {
    id: 'cw-e-number',
    objective: 'cw-conflict',
    text: say(
      'Averages nothing and counts no votes: both figures, with what each counts.',
      'Ne fait ni moyenne ni vote : les deux chiffres, avec ce que chacun compte.',
    ),
    points: 4,
    within: null,
    rule: { kind: 'choice', question: 'cw-number', option: 'both' },
  },
  {
    id: 'cw-e-denial',
    objective: 'cw-conflict',
    text: say('Shows the denial beside what it denies.', 'Montre le démenti à côté de ce qu’il dément.'),
    points: 3,
    within: null,
    rule: { kind: 'choice', question: 'cw-deny', option: 'beside' },
  },
  {
    id: 'cw-e-assess',
    objective: 'cw-judgement',
    text: say(
      'Judges it likely or very likely, and cites the picture and the harbour bulletin.',
      'Le juge probable ou très probable, et cite l’image et le bulletin du port.',
    ),
    points: 5,
    within: null,
    rule: {
      kind: 'assessment',
      question: 'cw-assess',
      likelihoods: ['likely', 'very-likely'],
      mustCite: [
        { kind: 'sighting', id: 'SYN-CW-V-picture' },
        { kind: 'source', id: 'SYN-CW-S-harbour' },
      ],
    },
  },
  {
    id: 'cw-e-text',
    objective: 'cw-judgement',
    text: say(
      'The text puts likelihood and confidence in two sentences, keeps "about" and the range as they are, names the denial, and does not count the digest as a witness.',
      'Le texte sépare vraisemblance et confiance en deux phrases, garde « environ » et la fourchette tels quels, mentionne le démenti, et ne compte pas la revue de presse comme un témoin.',
    ),
    points: 4,
    within: null,
    rule: { kind: 'by-hand' },
  },
]
