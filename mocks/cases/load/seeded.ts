/** The next number in [0, 1). */
export type Draw = () => number

/** Mulberry32 by Tommy Ettinger (public domain): small, the same on every machine, and good enough to spread ships. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A number in [low, high). */
export const between = (draw: Draw, low: number, high: number): number => low + draw() * (high - low)

/** A whole number from low to high, both included. */
export const wholeBetween = (draw: Draw, low: number, high: number): number => Math.floor(between(draw, low, high + 1))

/** One of some things, each as likely as the next. */
export function oneOf<T>(draw: Draw, some: readonly [T, ...T[]]): T {
  return some[Math.floor(draw() * some.length)] ?? some[0]
}
