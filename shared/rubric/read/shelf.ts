import type { CriterionReading } from '../reading'
import type { Criterion } from '../rubric'
import type { Piece, PieceOptions } from './piece'
import { readCriterion } from './read-criterion'

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** Newest first; the order never depends on how the records came in. */
const newestFirst = (a: Piece, b: Piece) =>
  compare(b.reading.to, a.reading.to) ||
  compare(b.body.record.createdAt, a.body.record.createdAt) ||
  compare(a.reading.record, b.reading.record)

const FEW = 16

/** The pieces of one criterion in their order, and its reading as long as none comes or goes. */
export class Shelf {
  private readonly criterion: Criterion
  private pieces: Piece[] = []
  private coming: Piece[] = []
  private readonly going = new Set<Piece>()
  private known: CriterionReading | null = null

  constructor(criterion: Criterion) {
    this.criterion = criterion
  }

  put(piece: Piece): void {
    this.coming.push(piece)
  }

  take(piece: Piece): void {
    this.going.add(piece)
  }

  read(options: PieceOptions): CriterionReading {
    if (this.known && this.coming.length === 0 && this.going.size === 0) return this.known
    this.arrange()
    this.known = readCriterion(this.criterion, this.pieces, options)
    return this.known
  }

  private arrange() {
    if (this.going.size > 0) this.pieces = this.pieces.filter((piece) => !this.going.has(piece))
    if (this.coming.length > FEW) this.pieces = [...this.pieces, ...this.coming].toSorted(newestFirst)
    else for (const piece of this.coming) this.pieces.splice(this.placeOf(piece), 0, piece)
    this.coming = []
    this.going.clear()
  }

  /** Where a piece belongs among those that stand in order. */
  private placeOf(piece: Piece): number {
    let [low, high] = [0, this.pieces.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.pieces[middle]
      if (other && newestFirst(other, piece) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
