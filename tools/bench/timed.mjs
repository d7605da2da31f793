/**
 * Says on stderr what runs and how long it took, so that stdout is the report alone.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} part
 * @returns {Promise<T>}
 */
export async function timed(name, part) {
  const begun = performance.now()
  const result = await part()
  process.stderr.write(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
  return result
}
