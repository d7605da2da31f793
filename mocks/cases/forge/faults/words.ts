import { ensure } from '#app/base/ensure.ts'
import { DAY_MS } from '#app/domain/time.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import { wholeBetween } from '#mocks/cases/load/seeded.ts'
import { HEADLINE_ID } from '#mocks/cases/forge/case.ts'
import { changed, found } from '#mocks/cases/forge/draft.ts'
import type { Plant } from '#mocks/cases/forge/faults/fault.ts'
import { SAID } from '#mocks/cases/forge/headline.ts'
import { onDay } from '#mocks/cases/forge/legs.ts'
import { GUILD, PAPERS } from '#mocks/cases/forge/names.ts'
import { shuffled } from '#mocks/cases/forge/shuffled.ts'
import { madeUp, makeSource } from '#mocks/cases/forge/sources.ts'

/** Several papers bring the headline, all from one statement. */
export const plantDuplicateOrigin: Plant = (draft, _, { draw }) => {
  const claim = found(draft.claims, HEADLINE_ID)
  const first = ensure(found(draft.sources, claim?.sources[0] ?? ''), 'source of the headline')
  const repeats = shuffled(draw, PAPERS)
    .slice(0, wholeBetween(draw, 2, 4))
    .map((by, index) =>
      makeSource({ id: `SYN-repeat-${index}`, by, published: SAID + (1 + index) * DAY_MS, origin: first.origin }),
    )
  const ids = repeats.map(({ id }) => id)
  const papers = repeats.map(({ publisher }) => publisher).join(', ')
  const count = repeats.length + 1
  return {
    draft: {
      ...draft,
      sources: [...draft.sources, ...repeats],
      claims: changed(draft.claims, HEADLINE_ID, ({ sources }) => ({ sources: [...sources, ...ids] })),
    },
    fault: {
      kind: 'duplicate-origin',
      records: [HEADLINE_ID, first.id, ...ids],
      explanation: {
        en: `The headline claim names ${count} sources, and they are one: ${papers} repeat the statement of ${first.publisher}. It hangs on a single origin.`,
        fr: `L’affirmation principale cite ${count} sources, et elles n’en font qu’une : ${papers} répètent la déclaration de ${first.publisher}. Elle tient à une seule origine.`,
      },
    },
    used: [],
  }
}

const DENIAL: WireClaim['text'] = {
  en: 'None of our members carried anything of that kind. These stories have no basis.',
  fr: 'Aucun de nos membres n’a rien transporté de tel. Ces histoires sont sans fondement.',
}

/** A general denial, which shows nothing and answers nothing. */
export const plantDenial: Plant = (draft) => {
  const [id, source] = ['SYN-denial', 'SYN-denial-source']
  const published = SAID + 3 * DAY_MS
  return {
    draft: {
      ...draft,
      sources: [...draft.sources, makeSource({ id: source, by: GUILD, published })],
      claims: [
        ...draft.claims,
        {
          id,
          kind: 'denial',
          speaker: GUILD.name,
          said: onDay(published),
          concerns: null,
          text: DENIAL,
          form: 'quote',
          figure: null,
          denies: [HEADLINE_ID],
          places: [],
          vessels: [],
          consignments: [],
          ...madeUp(source),
        },
      ],
    },
    fault: {
      kind: 'denial',
      records: [id, HEADLINE_ID, source],
      explanation: {
        en: `${GUILD.name} denies the headline claim as a whole and shows nothing for it. The denial stands beside the claim: it neither refutes the consignments on record nor may it be left out.`,
        fr: `${GUILD.name} rejette l’affirmation principale en bloc, sans rien montrer. Le démenti figure à côté de l’affirmation : il ne réfute pas les lots connus, et il ne faut pas l’omettre.`,
      },
    },
    used: [],
  }
}
