import type { WireCase } from '#app/feeds/cases.ts'
import { readForgeParameters, USUAL, type ForgeParameters } from '#mocks/cases/forge/parameters.ts'

/** The month in which everything moves: far from any month of which sources report. ms, the end is not included. */
export const FORGE_WINDOW = { from: Date.UTC(2031, 4, 1), to: Date.UTC(2031, 5, 1) }

/** The headline claim keeps its id whatever the numbers, so that a list of cases can name it. */
export const HEADLINE_ID = 'SYN-headline'

/** How the case presents itself in a list of cases: by the numbers of the address, else by the usual ones. */
export function describeForge(parameters: URLSearchParams): WireCase {
  const read = readForgeParameters(parameters)
  return forgeCaseOf(read.ok ? read.value : USUAL)
}

/** How the case presents itself; names the two numbers that make the same case again. */
export const forgeCaseOf = ({ seed, difficulty }: ForgeParameters): WireCase => ({
  id: 'forge',
  name: {
    en: `Forge ${seed}, level ${difficulty} (synthetic)`,
    fr: `Forge ${seed}, niveau ${difficulty} (fictif)`,
  },
  description: {
    en: 'A whole case made of two numbers, a seed and a level of difficulty from 1 to 5: ports, ships, trains, papers, claims and denials of two countries that do not exist. The same numbers give the same case on every machine.',
    fr: 'Un cas entier tiré de deux nombres, une graine et un niveau de difficulté de 1 à 5 : ports, navires, trains, journaux, affirmations et démentis de deux pays qui n’existent pas. Les mêmes nombres donnent le même cas sur toute machine.',
  },
  caveat: {
    en: 'Everything in this case is made up for training. No such ship, port, train or paper exists, only the coast under them is real, and some of the records are wrong on purpose.',
    fr: 'Tout dans ce cas est inventé pour l’entraînement. Ces navires, ces ports, ces trains et ces journaux n’existent pas, seule la côte au-dessous est réelle, et certaines fiches sont fausses à dessein.',
  },
  window: { from: '2031-05-01', to: '2031-05-31' },
  extent: { from: '2031-04-24', to: '2031-06-14' },
  headline: HEADLINE_ID,
})
