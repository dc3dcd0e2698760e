/** a, b, c, d, e, f: x becomes ax + cy + e, y becomes bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** What `inner` does, and then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** The transforms of an SVG element; null for one that formulas have no use for. */
export function matrixOf(transform: string): Matrix | null {
  let matrix = IDENTITY
  for (const [, name, given = ''] of transform.matchAll(/([a-z]+)\(([^)]*)\)/gi)) {
    const [x = 0, y] = given
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, x, y ?? 0])
    else if (name === 'scale') matrix = times(matrix, [x, 0, 0, y ?? x, 0, 0])
    else return null
  }
  return matrix
}
