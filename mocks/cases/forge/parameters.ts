import { fail, ok, type Result } from '#app/base/result.ts'

/** From these two numbers alone all of a case follows. */
export type ForgeParameters = { readonly seed: number; readonly difficulty: number }

/** The most of the seed is what an address of the app can carry. */
const BOUNDS = {
  seed: { least: 0, most: 999_999_999, usual: 1 },
  difficulty: { least: 1, most: 5, usual: 2 },
} as const

/** What an address that says nothing means. */
export const USUAL: ForgeParameters = { seed: BOUNDS.seed.usual, difficulty: BOUNDS.difficulty.usual }

/** Reads `seed=4711&difficulty=3`; the error names the parameter that is out of bounds. */
export function readForgeParameters(parameters: URLSearchParams): Result<ForgeParameters> {
  const seed = readWhole(parameters, 'seed')
  const difficulty = readWhole(parameters, 'difficulty')
  if (!seed.ok) return seed
  if (!difficulty.ok) return difficulty
  return ok({ seed: seed.value, difficulty: difficulty.value })
}

function readWhole(parameters: URLSearchParams, name: keyof typeof BOUNDS): Result<number> {
  const { least, most, usual } = BOUNDS[name]
  const text = parameters.get(name)
  if (text === null) return ok(usual)
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  if (value >= least && value <= most) return ok(value)
  return fail(`"${name}" must be a whole number from ${least} to ${most}.`)
}
