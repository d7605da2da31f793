import { openWitness } from '#tests/screens/off-origin-witness.ts'

/**
 * For the whole run the browsers find every host but this machine at the witness (see the configuration). Whoever came there
 * fails the run, even where no test was looking, such as between two tests or from a worker.
 */
export default async function watchElsewhere(): Promise<() => Promise<void>> {
  const witness = await openWitness(Number(process.env['WITNESS_PORT']))
  return async () => {
    const visits = [...witness.visits]
    // It does count: this is seen.
    await fetch(`http://127.0.0.1:${witness.port}/`)
    const isAwake = witness.visits.length === visits.length + 1
    await witness.close()
    if (!isAwake) throw new Error('The witness of other hosts slept')
    if (visits.length > 0) throw new Error(`Asked of other hosts: ${visits.join('; ')}`)
  }
}
