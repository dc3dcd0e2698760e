interface Kept<V> {
  value: V
  weight: number
}

/**
 * Remembers what was used last. `limit` bounds the weight of all it holds, in whatever unit the caller counts.
 * What was not used while half of that came anew is forgotten.
 */
export class Recent<V> {
  readonly #half: number
  #young = new Map<string, Kept<V>>()
  #old = new Map<string, Kept<V>>()
  #weight = 0

  constructor(limit: number) {
    this.#half = limit / 2
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key)
    if (young) return young.value
    const old = this.#old.get(key)
    if (old) this.#keep(key, old)
    return old?.value
  }

  set(key: string, value: V, weight = 1): void {
    this.#keep(key, { value, weight })
  }

  /** The value of this key, made now if it is not remembered. */
  of(key: string, weight: (value: V) => number, make: () => V): V {
    const known = this.get(key)
    if (known !== undefined) return known
    const value = make()
    this.set(key, value, weight(value))
    return value
  }

  get size(): number {
    return this.#young.size + this.#old.size
  }

  #keep(key: string, kept: Kept<V>): void {
    this.#old.delete(key)
    if (this.#weight + kept.weight > this.#half && this.#young.size > 0) {
      this.#old = this.#young
      this.#young = new Map()
      this.#weight = 0
    }
    this.#young.set(key, kept)
    this.#weight += kept.weight
  }
}
