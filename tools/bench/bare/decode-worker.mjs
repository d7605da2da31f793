import { tableFromIPC } from '@uwdata/flechette'

/*
 * Arrow bytes to the columns that are drawn, which are transferred: nothing is copied on the main thread. Nothing is
 * checked either: this is the least that anybody must do.
 */
onmessage = async ({ data: address }) => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  const table = tableFromIPC(new Uint8Array(await response.arrayBuffer()))
  const columns = sortedByTime({
    times: valuesOf(table, 'time', Uint32Array),
    longitudes: valuesOf(table, 'longitude', Float32Array),
    latitudes: valuesOf(table, 'latitude', Float32Array),
    tracks: valuesOf(table, 'track', Uint16Array),
    speeds: valuesOf(table, 'speed', Uint16Array),
  })
  const { times, longitudes, latitudes, tracks, speeds } = columns
  const base = Math.floor((times[0] ?? 0) / 86_400) * 86_400
  const positions = new Float32Array(times.length * 2)
  // Since midnight of the first day: float32 steps by 128 s so far from 1970.
  const seconds = new Float32Array(times.length)
  for (let row = 0; row < times.length; row++) {
    positions[2 * row] = longitudes[row]
    positions[2 * row + 1] = latitudes[row]
    seconds[row] = times[row] - base
  }
  postMessage({ base, positions, seconds, tracks, speeds }, [
    positions.buffer,
    seconds.buffer,
    tracks.buffer,
    speeds.buffer,
  ])
  // What a worker holds counts as memory of the page.
  close()
}

/** The values of a column's batches, one after the other, in an array of their own. */
function valuesOf(table, name, Kind) {
  const column = table.getChild(name)
  const values = new Kind(table.numRows)
  let filled = 0
  for (const batch of column.data) {
    values.set(batch.values.subarray(0, batch.length), filled)
    filled += batch.length
  }
  return values
}

function sortedByTime(columns) {
  const { times } = columns
  if (times.every((time, row) => row === 0 || times[row - 1] <= time)) return columns
  // Time and row in one number that float64 holds exactly, so that the sort needs no callback.
  const keys = Float64Array.from(times, (time, row) => time * 2 ** 21 + row).sort()
  const order = Uint32Array.from(keys, (key) => key % 2 ** 21)
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, values.map((_, row) => values[order[row]])]),
  )
}
