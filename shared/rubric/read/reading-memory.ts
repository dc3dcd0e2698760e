import type { VaultRecord } from '../../records/kinds'
import type { Reading } from '../reading'
import { bodyOf, type Bench } from './body'
import { difference } from './difference'
import { LivingVicinity } from './living-vicinity'
import { piecesOf, readersOf, type Piece, type PieceOptions, type Readers } from './piece'
import { Ruling } from './ruling'
import { Totals } from './shares'
import { Shelf } from './shelf'
import type { Body, Link } from './subject'
import { areSame, surroundingsOf } from './surroundings'

/** What was read of one record. */
interface RecordReading {
  body: Body
  pieces: readonly Piece[]
  /** The criteria that it is linked to and the rubric does not have; null for none. */
  unmapped: Reading['unmapped'] | null
}

/** What was captured and not looked at yet is no evidence, whatever it is linked to. */
const isKept = ({ deletedAt, kind }: VaultRecord) => deletedAt === null && kind !== 'note'

/**
 * What was read by one rubric, at one level, for one day. A reading of records that differ a little from those before
 * reads again only what differs and what rests on it.
 */
export class ReadingMemory {
  readonly totals: Totals
  private readonly options: PieceOptions
  private readonly bench: Bench
  private readonly readers: Readers
  private records: readonly VaultRecord[] = []
  private readonly vicinity = new LivingVicinity()
  private readonly readings = new Map<string, RecordReading>()
  private readonly shelves: ReadonlyMap<string, Shelf>
  private readonly unmappedOf = new Set<RecordReading>()

  constructor({ rubric, level, asOf }: PieceOptions) {
    this.options = { rubric, level, asOf }
    this.bench = { asOf, first: Ruling.first() }
    this.readers = readersOf(rubric)
    this.totals = new Totals(asOf)
    this.shelves = new Map(rubric.criteria.map((criterion) => [criterion.id, new Shelf(criterion)]))
  }

  /** Takes in the records as they are now. */
  update(records: readonly VaultRecord[]): void {
    const { gone, come } = difference(this.records, records)
    const isFirst = this.records.length === 0
    this.records = records
    const entered = come.filter(isKept)
    const isOther = !isFirst && this.vicinity.change(gone.filter(isKept), entered)
    if (isFirst) this.vicinity.add(entered)
    for (const { id } of gone) this.forget(id)
    for (const record of entered) if (record.evidence.length > 0) this.read(record)
    if (!isOther) return
    const all = [...this.readings.values()]
    for (const { body } of all) this.readAgain(body)
  }

  criteria(): Reading['criteria'] {
    return [...this.shelves.values()].map((shelf) => shelf.read(this.options))
  }

  unmapped(): Reading['unmapped'] {
    return [...this.unmappedOf].flatMap(({ unmapped }) => unmapped ?? []).toSorted(byRecord)
  }

  /** Reads a record where something around it has become another. */
  private readAgain({ record, around, cites }: Body) {
    if (areSame(around, surroundingsOf(record, cites, this.vicinity))) return
    this.forget(record.id)
    this.read(record)
  }

  private read(record: VaultRecord) {
    const body = bodyOf(record, this.vicinity, this.bench)
    const pieces = piecesOf(body, this.options.level, this.readers)
    this.remember({ body, pieces, unmapped: this.unmappedIn(record) })
  }

  private remember(reading: RecordReading) {
    this.readings.set(reading.body.record.id, reading)
    for (const piece of reading.pieces) this.shelves.get(piece.reading.criterion)?.put(piece)
    this.totals.count(reading.body, 1)
    if (reading.unmapped) this.unmappedOf.add(reading)
  }

  private forget(id: string) {
    const reading = this.readings.get(id)
    if (!reading) return
    this.readings.delete(id)
    for (const piece of reading.pieces) this.shelves.get(piece.reading.criterion)?.take(piece)
    this.totals.count(reading.body, -1)
    this.unmappedOf.delete(reading)
  }

  private unmappedIn({ id, exhibit, title, evidence }: VaultRecord): Reading['unmapped'] | null {
    const isUnread = ({ criterion }: Link) => this.readers(criterion).length === 0
    if (!evidence.some(isUnread)) return null
    return evidence.filter(isUnread).map(({ criterion }) => ({ record: id, exhibit, title, criterion }))
  }
}

type Unmapped = Reading['unmapped'][number]
const keyOf = ({ record, criterion }: Unmapped) => `${record} ${criterion}`
const byRecord = (a: Unmapped, b: Unmapped) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)
