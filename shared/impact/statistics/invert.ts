const MOST_STEPS = 200

interface Falling {
  /** A function that falls from 1 to 0, as the chance to exceed x does. */
  exceed: (x: number) => number
  /** Its slope, taken positive: the density. */
  density: (x: number) => number
  start: number
  low: number
}

/**
 * The x at which a falling function takes a value, by Newton's method held inside a bracket that bisection shrinks.
 * Exact to about 1e-14 relative, where the function is.
 */
export function invertFalling(value: number, { exceed, density, start, low: lowest }: Falling): number {
  let low = lowest
  let high = Math.max(start, lowest + 1)
  while (exceed(high) > value) {
    low = high
    high *= 2
  }
  let x = start > low && start < high ? start : (low + high) / 2
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const over = exceed(x) - value
    if (over === 0) return x
    if (over > 0) low = x
    else high = x
    const newton = x + over / density(x)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 1e-15 * Math.abs(next)) return next
    x = next
  }
  return x
}
