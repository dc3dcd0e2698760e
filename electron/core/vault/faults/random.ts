/** Randomness that repeats itself from a seed, so that a fault that was found can be looked at again. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  bytes(length: number): Uint8Array
  /** Another stream of its own, so that a change in one place does not move all others. */
  branch(name: string | number): Random
}

/** mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    pick(list) {
      const index = below(list.length)
      if (index >= list.length) throw new Error('There is nothing to pick from.')
      return list[index] as (typeof list)[number]
    },
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
    branch: (name) => randomFrom(mixedIn(seed, String(name))),
  }
}

function mixedIn(seed: number, name: string): number {
  let mixed = seed | 0
  for (let index = 0; index < name.length; index += 1) mixed = (Math.imul(mixed, 31) + name.charCodeAt(index)) | 0
  return Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) | 0
}
