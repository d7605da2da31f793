import { describe, expect, test } from 'vitest'
import { RULE_IDS, type RuleId } from '#app/export/linter/draft.ts'
import {
  draftOf,
  findingsOf,
  LANGUAGES,
  namesOf,
  plainSpaces,
  type LanguageName,
} from '#tests/export/linter/draft-sketch.ts'

type Cases = {
  readonly rule: RuleId
  readonly language: LanguageName
  /** Texts that the rule finds, each with what its fix makes of them; null: no fix. */
  readonly wrong: readonly (readonly [text: string, mended: string | null])[]
  readonly right: readonly string[]
}

const KREMLIN = 'Oleg Burmistrov, Russian diplomat, 15 Oct 2023; Peskov, Kremlin, 17 Oct 2023'

const CASES: readonly Cases[] = [
  {
    rule: 'figure-without-source',
    language: 'en',
    wrong: [
      ['417 containers moved.', null],
      ['The depot is 333 km away.', null],
      ['A third, 37%, came by sea.', null],
    ],
    right: [
      'More than 1,000 containers in 2023',
      '7 Sep – 1 Oct 2023, both days included (25 days)',
      'On September 7-8, 2023 and 2023-10-13 at 14:30 UTC',
      '2 legs of 1 consignment, as known on 17 October 2023',
      'The depot is about 290 km from the border.',
      'Slide 4, WH-300, F-16, B2 [1, 3]; 42.5° N; the 5th time',
      'In 9 to 11 hours, within 19 days',
      'https://example.org/?n=417',
    ],
  },
  {
    rule: 'figure-without-source',
    language: 'fr',
    wrong: [['417 conteneurs ont circulé.', null]],
    right: [
      'Plus de 1 000 conteneurs en 2023',
      'Du 7 septembre au 1er octobre 2023, les deux jours compris (25 jours)',
      'Le 12 sept. à 14h30, 2 trajets d’un envoi',
      'Le dépôt est à environ 290 km de la frontière.',
    ],
  },
  {
    rule: 'missing-hedge',
    language: 'en',
    wrong: [
      ['1,000 containers of munitions.', 'More than 1,000 containers of munitions.'],
      ['Some say 1000 containers.', 'Some say more than 1,000 containers.'],
      ['About 1,000 containers, it says.', 'More than 1,000 containers, it says.'],
      ['They sent nearly 1,000 containers.', 'They sent more than 1,000 containers.'],
      ['Of these 700 are not itemised.', 'Of these more than 700 are not itemised.'],
      ['Exactly 300 containers at Najin', 'About 300 containers at Najin'],
      ['Some 290 km, others 200 km', 'Some 290 km, others about 200 km'],
      ['It took 5 trips.', 'It took at least 5 trips.'],
      ['In 4 to 6 large ships: 4 million rounds', 'In 4 to 6 large ships: 4,000,000 to 6,000,000 rounds'],
    ],
    right: [
      'More than 1,000 containers',
      'over 1,000 containers; in excess of the 1,000',
      'at least 1,000 containers: that promises less',
      'about 300, roughly 300, ~300, some 300 containers',
      'more than 700 not itemised',
      'at least 5 trips',
      '4 to 6 million rounds',
      '64 voyages and 27 shipments',
      '1,000+ containers',
    ],
  },
  {
    rule: 'missing-hedge',
    language: 'fr',
    wrong: [
      ['1 000 conteneurs de munitions.', 'Plus de 1 000 conteneurs de munitions.'],
      ['Soit environ 1000 conteneurs.', 'Soit plus de 1 000 conteneurs.'],
      ['Un lot de 300 conteneurs', 'Un lot d’environ 300 conteneurs'],
    ],
    right: [
      'plus de 1 000 conteneurs',
      'au moins 1 000 conteneurs',
      'quelque 300 conteneurs',
      'Plus de 700 non détaillés',
    ],
  },
  {
    rule: 'boxes-per-leg',
    language: 'en',
    wrong: [
      ['600 containers moved.', 'About 300 containers moved.'],
      ['In all about 600 containers', 'In all about 300 containers'],
    ],
    right: ['About 300 containers on 2 legs', 'Seoul Shinmun takes about 600 containers per ship.', 'It is 600 km.'],
  },
  {
    rule: 'boxes-per-leg',
    language: 'fr',
    wrong: [['600 conteneurs ont circulé.', 'Environ 300 conteneurs ont circulé.']],
    right: ['Environ 300 conteneurs sur 2 trajets', 'Selon le Seoul Shinmun, environ 600 conteneurs par navire.'],
  },
  {
    rule: 'no-time-zone',
    language: 'en',
    wrong: [
      ['Seen at 14:30 by one satellite.', 'Seen at 14:30 UTC by one satellite.'],
      ['From 06:30 to 07:15.', 'From 06:30 to 07:15 UTC.'],
      ['Seen at 2 pm', 'Seen at 2 pm UTC'],
      ['Seen at 14:30 local time.', null],
    ],
    right: [
      'Seen at 14:30 UTC.',
      'Seen at 14:30Z, on 12 September.',
      'At 14:30 Moscow time',
      'All times are UTC. Seen at 14:30.',
      'A scale of 1:50000',
    ],
  },
  {
    rule: 'no-time-zone',
    language: 'fr',
    wrong: [
      ['Vu à 14h30 par un satellite.', 'Vu à 14h30 UTC par un satellite.'],
      ['Vu vers 9 h.', 'Vu vers 9 h UTC.'],
      ['Vu à 14:30, heure locale.', null],
    ],
    right: ['Vu à 14h30 UTC.', 'À 14h30, heure de Moscou', 'Heures en UTC. Vu à 14h30.'],
  },
  {
    rule: 'likelihood-and-confidence',
    language: 'en',
    wrong: [
      [
        'We assess with high confidence that it likely went by rail.',
        'We assess that it likely went by rail. Confidence: high.',
      ],
      ['It is very likely, and our confidence is moderate.', 'It is very likely. Confidence: moderate.'],
      ['Moderate confidence: probably by rail', 'Probably by rail. Confidence: moderate.'],
      ['Almost certainly by ship A (low confidence)', 'Confidence: low. Almost certainly by ship A'],
    ],
    right: [
      'It likely went by rail. Confidence: high.',
      'We have high confidence in the picture.',
      'It is likely. We say so with high confidence.',
    ],
  },
  {
    rule: 'likelihood-and-confidence',
    language: 'fr',
    wrong: [
      [
        'Nous estimons avec une confiance élevée que le rail est probable.',
        'Nous estimons que le rail est probable. Confiance : élevée.',
      ],
      ['C’est très probable, et notre confiance est modérée.', 'C’est très probable. Confiance : modérée.'],
      ['Avec un niveau de confiance faible, c’est vraisemblable.', 'C’est vraisemblable. Confiance : faible.'],
    ],
    right: ['C’est probable. Confiance : élevée.', 'Notre confiance est élevée.'],
  },
  {
    rule: 'arc-not-schematic',
    language: 'en',
    wrong: [['The route is shown in blue.', 'The route is shown in blue. Arcs are schematic, not a route.']],
    right: [
      'The arcs are schematic; no route is known.',
      'They keep track of what is en route by railway track.',
      'From Najin to Dunay',
    ],
  },
  {
    rule: 'arc-not-schematic',
    language: 'fr',
    wrong: [
      [
        'L’itinéraire est en bleu',
        'L’itinéraire est en bleu. Les arcs sont schématiques : ce n’est pas un itinéraire.',
      ],
      ['La voie suivie', 'La voie suivie. Les arcs sont schématiques : ce n’est pas un itinéraire.'],
    ],
    right: ['L’itinéraire est schématique.', 'Par voie ferrée, en route vers Tikhoretsk'],
  },
  {
    rule: 'unjudged-as-fact',
    language: 'en',
    wrong: [
      ['About 300 containers lay at Najin.', 'White House says: About 300 containers lay at Najin.'],
      [
        'Good. A set of containers was shipped from Najin.',
        'Good. White House says: A set of containers was shipped from Najin.',
      ],
    ],
    right: [
      'The White House speaks of about 300 containers.',
      'More than 1,000 containers',
      'Containers lay at Najin.',
    ],
  },
  {
    rule: 'unjudged-as-fact',
    language: 'fr',
    wrong: [['Environ 300 conteneurs étaient à Najin.', 'Selon White House : Environ 300 conteneurs étaient à Najin.']],
    right: ['Selon la Maison-Blanche, environ 300 conteneurs.', 'Plus de 1 000 conteneurs'],
  },
  {
    rule: 'claim-without-denial',
    language: 'en',
    wrong: [
      [
        'More than 1,000 containers.',
        `More than 1,000 containers. Denied by: ${KREMLIN}, 26 Oct 2023; Choe Son Hui, DPRK foreign minister, KCNA, 28 Oct 2023.`,
      ],
    ],
    right: [
      'More than 1,000 containers, which the Kremlin calls groundless.',
      'More than 1,000 containers, as denied since.',
      'About 290 km from the border',
      'Containers by rail',
    ],
  },
  {
    rule: 'claim-without-denial',
    language: 'fr',
    wrong: [
      [
        'Plus de 1 000 conteneurs',
        'Plus de 1 000 conteneurs. Démenti par : Oleg Burmistrov, Russian diplomat, 15 oct. 2023; Peskov, Kremlin, 17 oct. 2023, 26 oct. 2023; Choe Son Hui, DPRK foreign minister, KCNA, 28 oct. 2023.',
      ],
    ],
    right: ['Plus de 1 000 conteneurs, ce que le Kremlin récuse.', 'Plus de 1 000 conteneurs, chiffre démenti.'],
  },
]

describe.each(CASES)('$rule ($language)', ({ rule, language, wrong, right }) => {
  test.each(wrong)('finds %j', (notes, mended) => {
    const draft = draftOf({ notes }, language)
    const [finding, ...more] = findingsOf(draft, rule)
    expect(more).toEqual([])
    if (!finding?.fix) {
      expect([finding?.rule, mended]).toEqual([rule, null])
      return
    }
    const after = finding.fix.apply(draft)
    expect(plainSpaces(after.notes)).toBe(mended)
    expect(findingsOf(after, rule)).toEqual([])
    // The fix brings no other finding: what is left was there before.
    expect(namesOf(draft)).toEqual(expect.arrayContaining([...namesOf(after)]))
    expect(namesOf(after).length).toBeLessThan(namesOf(draft).length)
  })

  test.each(right)('does not find %j', (notes) => {
    expect(findingsOf(draftOf({ notes }, language), rule)).toEqual([])
  })
})

test('every rule of a text is tried in every language', () => {
  const tried = (language: LanguageName) =>
    new Set(CASES.filter((one) => one.language === language).map(({ rule }) => rule))
  const ofTexts = RULE_IDS.filter((id) => id !== 'synthetic-without-banner' && id !== 'missing-credit')
  for (const language of Object.keys(LANGUAGES) as LanguageName[]) {
    expect(ofTexts.filter((id) => !tried(language).has(id))).toEqual([])
  }
})
