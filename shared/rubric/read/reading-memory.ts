import type { VaultRecord } from '../../records/kinds'
import type { Reading } from '../reading'
import { readsLink } from '../reads-as'
import { bodyOf } from './body'
import { difference } from './difference'
import { LivingVicinity } from './living-vicinity'
import { piecesOf, type Piece, type PieceOptions } from './piece'
import { Totals } from './shares'
import { Shelf } from './shelf'
import type { Body } from './subject'
import { areSame, surroundingsOf } from './surroundings'

/** What was read of one record. */
interface RecordReading {
  body: Body
  pieces: readonly Piece[]
  unmapped: Reading['unmapped']
}

const isKept = ({ deletedAt }: VaultRecord) => deletedAt === null

/**
 * What was read by one rubric, at one level, for one day. A reading of records that differ a little from those before
 * reads again only what differs and what rests on it.
 */
export class ReadingMemory {
  readonly totals: Totals
  private readonly options: PieceOptions
  private records: readonly VaultRecord[] = []
  private readonly vicinity = new LivingVicinity()
  private readonly readings = new Map<VaultRecord, RecordReading>()
  private readonly shelves: ReadonlyMap<string, Shelf>
  private readonly unmappedOf = new Set<RecordReading>()

  constructor({ rubric, level, asOf }: PieceOptions) {
    this.options = { rubric, level, asOf }
    this.totals = new Totals(asOf)
    this.shelves = new Map(rubric.criteria.map((criterion) => [criterion.id, new Shelf(criterion)]))
  }

  /** Takes in the records as they are now. */
  update(records: readonly VaultRecord[]): void {
    const { gone, come } = difference(this.records, records)
    this.records = records
    const [left, entered] = [gone.filter(isKept), come.filter(isKept)]
    const isOther = this.vicinity.change(left, entered)
    for (const record of left) this.forget(record)
    for (const record of entered) if (record.evidence.length > 0) this.read(record)
    if (!isOther) return
    for (const record of [...this.readings.keys()]) this.read(record)
  }

  criteria(): Reading['criteria'] {
    return [...this.shelves.values()].map((shelf) => shelf.read(this.options))
  }

  unmapped(): Reading['unmapped'] {
    return [...this.unmappedOf].flatMap(({ unmapped }) => unmapped).toSorted(byRecord)
  }

  /** Reads a record, unless it was read with just the same around it. */
  private read(record: VaultRecord) {
    const around = surroundingsOf(record, this.vicinity)
    const known = this.readings.get(record)
    if (known && areSame(known.body.around, around)) return
    if (known) this.forget(record)
    const body = bodyOf(record, around, this.options.asOf)
    this.remember({ body, pieces: piecesOf(body, this.options), unmapped: this.unmappedIn(record) })
  }

  private remember(reading: RecordReading) {
    this.readings.set(reading.body.record, reading)
    for (const piece of reading.pieces) this.shelves.get(piece.reading.criterion)?.put(piece)
    this.totals.count(reading.body, 1)
    if (reading.unmapped.length > 0) this.unmappedOf.add(reading)
  }

  private forget(record: VaultRecord) {
    const reading = this.readings.get(record)
    if (!reading) return
    this.readings.delete(record)
    for (const piece of reading.pieces) this.shelves.get(piece.reading.criterion)?.take(piece)
    this.totals.count(reading.body, -1)
    this.unmappedOf.delete(reading)
  }

  private unmappedIn({ id, exhibit, title, evidence }: VaultRecord): Reading['unmapped'] {
    return evidence
      .filter(({ criterion }) => !readsLink(this.options.rubric, criterion))
      .map(({ criterion }) => ({ record: id, exhibit, title, criterion }))
  }
}

type Unmapped = Reading['unmapped'][number]
const keyOf = ({ record, criterion }: Unmapped) => `${record} ${criterion}`
const byRecord = (a: Unmapped, b: Unmapped) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)
