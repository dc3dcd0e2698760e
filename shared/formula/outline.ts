import { applied, type Matrix } from './matrix'

type Point = [number, number]

/** How many numbers a command takes at a time. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, C: 6, S: 4, Z: 0 }

/** A path of SVG with absolute commands, moved, in whole units: lines and cubic curves alone. Null for any other path. */
export function outlineOf(path: string, matrix: Matrix): string | null {
  const pen = new Pen(matrix)
  for (const [, command = '', given = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const takes = TAKES[command]
    if (takes === undefined) return null
    const numbers = (given.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number)
    if (takes === 0) pen.close()
    // Further numbers behind a command repeat it.
    const times = takes === 0 ? 0 : Math.floor(numbers.length / takes)
    for (let time = 0; time < times; time++)
      pen.draw(command === 'M' && time > 0 ? 'L' : command, numbers.slice(time * takes, (time + 1) * takes))
  }
  return pen.drawn.join(' ')
}

class Pen {
  readonly drawn: string[] = []
  readonly #matrix: Matrix
  #start: Point = [0, 0]
  #at: Point = [0, 0]
  /** Where the last curve was drawn to from; a smooth curve goes on from its mirror image. */
  #control: Point | null = null

  constructor(matrix: Matrix) {
    this.#matrix = matrix
  }

  close(): void {
    this.drawn.push('Z')
    this.#at = this.#start
    this.#control = null
  }

  draw(command: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): void {
    const [x, y] = this.#at
    if (command === 'M') this.#start = this.#go('M', [a, b])
    else if (command === 'L') this.#go('L', [a, b])
    else if (command === 'H') this.#go('L', [a, y])
    else if (command === 'V') this.#go('L', [x, a])
    else if (command === 'Q') this.#quadratic([a, b], [c, d])
    else if (command === 'T') this.#quadratic(this.#mirrored(), [a, b])
    else if (command === 'S') this.#cubic(this.#mirrored(), [a, b], [c, d])
    else this.#cubic([a, b], [c, d], [e, f])
  }

  #mirrored(): Point {
    const [x, y] = this.#at
    return this.#control ? [2 * x - this.#control[0], 2 * y - this.#control[1]] : [x, y]
  }

  #quadratic(control: Point, end: Point): void {
    const toward = ([x, y]: Point): Point => [x + (2 / 3) * (control[0] - x), y + (2 / 3) * (control[1] - y)]
    this.#cubic(toward(this.#at), toward(end), end)
    this.#control = control
  }

  #cubic(first: Point, second: Point, end: Point): void {
    this.#go('C', first, second, end)
    this.#control = second
  }

  #go(command: string, ...points: Point[]): Point {
    const moved = points.flatMap(([x, y]) => applied(this.#matrix, x, y)).map((value) => Math.round(value) || 0)
    this.drawn.push(command, ...moved.map(String))
    this.#at = points.at(-1) ?? this.#at
    this.#control = null
    return this.#at
  }
}
