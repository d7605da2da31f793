/** What can be measured, in the order in which it is. */
const PARTS = ['bytes', 'published', 'load', 'scrub', 'play', 'hover', 'idle', 'memory', 'drawing', 'held', 'picture']

/** Takes as long as it is told to, and so runs only when it is asked for. */
const ASKED_PARTS = ['soak']

const USUAL_SIZES = [1e3, 1e4, 1e5, 1e6]
const LEAST_STEPS = 30
const SOAK_MINUTES = 30

/**
 * Reads the command line. Throws at a word that it does not know: a part left out by a slip would look like a part that ran.
 * @param {readonly string[]} words
 * @returns {{ parts: string[], sizes: number[], steps: number, minutes: number, out: string | null, dist: string | null, hasPeers: boolean }}
 */
export function readOptions(words) {
  const options = {
    parts: PARTS,
    sizes: USUAL_SIZES,
    steps: LEAST_STEPS,
    minutes: SOAK_MINUTES,
    out: null,
    dist: null,
    hasPeers: false,
  }
  for (const word of words) {
    const [name, value = ''] = word.split('=')
    if (name === '--only') options.parts = value.split(',').map(partOf)
    else if (name === '--n')
      options.sizes = value
        .split(',')
        .map(sizeOf)
        .toSorted((a, b) => a - b)
    else if (name === '--steps') options.steps = countOf(name, value)
    else if (name === '--minutes') options.minutes = countOf(name, value)
    else if (name === '--out') options.out = value
    else if (name === '--dist') options.dist = value
    else if (name === '--peers') options.hasPeers = true
    else throw new Error(`Unknown option ${word}. There are: --only= --n= --steps= --minutes= --out= --dist= --peers`)
  }
  return options
}

function partOf(name) {
  const parts = [...PARTS, ...ASKED_PARTS]
  if (!parts.includes(name)) throw new Error(`There is no part "${name}". There are: ${parts.join(', ')}`)
  return name
}

function sizeOf(text) {
  const size = Number(text)
  if (!Number.isInteger(size) || size < 100) throw new Error(`--n: "${text}" is no number of positions`)
  return size
}

function countOf(name, text) {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 2) throw new Error(`${name}: "${text}" is no whole number from 2 on`)
  return count
}
