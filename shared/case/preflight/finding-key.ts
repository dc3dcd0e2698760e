const PRIME = 0x100000001b3n
const START = 0xcbf29ce484222325n

/** A short stable name for some words: FNV-1a in 64 bits (Fowler, Noll and Vo), in base 36. It names and protects nothing. */
export function nameFor(words: string): string {
  let name = START
  for (let index = 0; index < words.length; index += 1)
    name = BigInt.asUintN(64, (name ^ BigInt(words.charCodeAt(index))) * PRIME)
  return name.toString(36)
}
