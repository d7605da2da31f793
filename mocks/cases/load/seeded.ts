/** The next number in [0, 1). */
export type Draw = () => number

/** Mulberry32 by Tommy Ettinger (public domain): small, the same on every machine, and good enough to spread ships. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + STRIDE) >>> 0
    return (mixed(state) >>> 0) / 4_294_967_296
  }
}

/** How far the state of a draw goes from one number to the next. */
export const STRIDE = 0x6d2b79f5

/** 32 bits that look drawn, of a state; the same for the same state. Needs no memory of the draws before. */
export function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), 1 | state)
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
  return bits ^ (bits >>> 14)
}

/** A number in [low, high). */
export const between = (draw: Draw, low: number, high: number): number => low + draw() * (high - low)

/** A whole number from low to high, both included. */
export const wholeBetween = (draw: Draw, low: number, high: number): number => Math.floor(between(draw, low, high + 1))

/** One of some things, each as likely as the next. */
export function oneOf<T>(draw: Draw, some: readonly [T, ...T[]]): T {
  return some[Math.floor(draw() * some.length)] ?? some[0]
}
