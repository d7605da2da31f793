/**
 * What may be odd about a row, in the order in which it is looked for; `too-fast` and those of `speed` are looked for in
 * vessels only. The words for the reader are made elsewhere.
 */
export const POSITION_RULES = {
  'no-time': 'rejected',
  'unknown-track': 'rejected',
  'off-the-globe': 'rejected',
  'before-1990': 'quarantined',
  'outside-asked': 'quarantined',
  'null-island': 'quarantined',
  duplicate: 'skipped',
  'identity-twice': 'flagged',
  'too-fast': 'flagged',
  'speed-noise': 'flagged',
  'speed-top': 'flagged',
  'speed-beyond': 'flagged',
  'no-position': 'noted',
} as const satisfies Readonly<Record<string, 'rejected' | 'quarantined' | 'skipped' | 'flagged' | 'noted'>>

export type PositionRule = keyof typeof POSITION_RULES
export type PositionDisposition = (typeof POSITION_RULES)[PositionRule]

/**
 * What became of the rows of an answer: `read = accepted + quarantined + rejected + skipped`, and each accepted row is
 * clean or flagged. There are too many to list, so rows are counted by rule.
 */
export type PositionReport = {
  readonly feed: 'positions'
  readonly read: number
  readonly accepted: number
  /** Accepted with doubts. A row with two doubts counts once here and once in each of their groups. */
  readonly flagged: number
  readonly quarantined: number
  readonly rejected: number
  readonly skipped: number
  /** Rows that stood after a row of a later time. They were sorted. */
  readonly late: number
  /** The rules that caught a row, in the order of POSITION_RULES. */
  readonly groups: readonly PositionGroup[]
}

export type PositionGroup = {
  readonly rule: PositionRule
  readonly disposition: PositionDisposition
  readonly count: number
  /** The first of them, at most FIRST_ROWS. */
  readonly first: readonly PositionRow[]
}

export type PositionRow = {
  /** Counted from 1, in the order of the answer. */
  readonly row: number
  readonly track: string | null
  /** The value that the rule caught: a position, a time, a speed in knots, or the number of the row that it repeats. */
  readonly value: string
}

/** So many rows of each rule are shown. */
const FIRST_ROWS = 20

/** Counts rows by rule. */
export type Tally = {
  /** Counts a row. True while such rows are still to be shown, by `show`. */
  readonly count: (rule: PositionRule) => boolean
  readonly show: (rule: PositionRule, row: PositionRow) => void
  readonly total: (disposition: PositionDisposition) => number
  readonly groups: () => readonly PositionGroup[]
}

const RULES = Object.keys(POSITION_RULES) as PositionRule[]

export function makeTally(): Tally {
  const counts = new Map<PositionRule, number>()
  const shown = new Map<PositionRule, PositionRow[]>()
  const countOf = (rule: PositionRule) => counts.get(rule) ?? 0
  return {
    count: (rule) => {
      const count = countOf(rule) + 1
      counts.set(rule, count)
      return count <= FIRST_ROWS
    },
    show: (rule, row) => shown.set(rule, [...(shown.get(rule) ?? []), row]),
    total: (disposition) =>
      RULES.reduce((sum, rule) => sum + (POSITION_RULES[rule] === disposition ? countOf(rule) : 0), 0),
    groups: () =>
      RULES.filter((rule) => countOf(rule) > 0).map((rule) => ({
        rule,
        disposition: POSITION_RULES[rule],
        count: countOf(rule),
        first: shown.get(rule) ?? [],
      })),
  }
}
