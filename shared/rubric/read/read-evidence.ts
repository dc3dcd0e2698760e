import type { RecordOf, VaultRecord } from '../../records/kinds'
import type { Level } from '../levels'
import type { CriterionReading, Reading } from '../reading'
import { readsLink } from '../reads-as'
import type { Rubric } from '../rubric'
import { piecesOf, spanOf, type Piece, type PieceOptions } from './piece'
import { areEqual, memoryOf, type ReadingMemory, type RecordReading } from './reading-memory'
import { readCriterion } from './read-criterion'
import { mlShareOf, warningsOf } from './shares'
import { areSame, ownOf, surroundingsOf, type Vicinity } from './surroundings'

export interface ReadOptions {
  rubric: Rubric
  level: Level
  /** The day that recency is counted from, YYYY-MM-DD. */
  asOf: string
  /** The case that it is read for. */
  case?: string | null
}

/**
 * All evidence, read by a rubric at a level on a day. What lies in the trash never counts, and the order of the records
 * never matters. Records are taken to be immutable: what was read of one is kept for as long as it is the same object and
 * what it rests on is the same.
 */
export function readEvidence(records: readonly VaultRecord[], options: ReadOptions): Reading {
  const { rubric, level, asOf } = options
  const memory = memoryOf(options)
  const vicinity = vicinityOf(records, memory)
  const readings = records
    .filter(({ deletedAt, evidence }) => deletedAt === null && evidence.length > 0)
    .map((record) => readRecord(record, vicinity, options, memory))
  const criteria = readCriteria(readings, options, memory)
  const linked = readings.map((reading) => reading.linked)
  return {
    case: options.case ?? null,
    rubric: { id: rubric.id, name: rubric.name, version: rubric.version },
    level,
    asOf,
    criteria,
    gapsByWeight: criteria
      .filter(({ status }) => status !== 'meets')
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ id }) => id),
    unmapped: readings.flatMap(({ unmapped }) => unmapped).toSorted(byRecord),
    mlShare: mlShareOf(linked),
    warnings: warningsOf(linked, asOf),
  }
}

type Unmapped = Reading['unmapped'][number]
const keyOf = ({ record, criterion }: Unmapped) => `${record} ${criterion}`
const byRecord = (a: Unmapped, b: Unmapped) => (keyOf(a) < keyOf(b) ? -1 : 1)

const byId = <R extends VaultRecord>(list: readonly R[]) => new Map(list.map((record) => [record.id, record]))

/** What the records are read with; the same object as last time where nothing of it has changed. */
function vicinityOf(records: readonly VaultRecord[], memory: ReadingMemory): Vicinity {
  const projects: RecordOf<'project'>[] = []
  const people: RecordOf<'person'>[] = []
  const shown: string[] = []
  for (const record of records) {
    if (record.deletedAt !== null) continue
    if (record.kind === 'project') projects.push(record)
    else if (record.kind === 'person') people.push(record)
    if (record.exhibit === null || !ownOf(record).carries) continue
    shown.push(record.exhibit)
    if (record.project !== null) shown.push(record.project)
  }
  const from = [projects.length, people.length, ...projects, ...people, ...shown]
  if (memory.vicinity && areEqual(memory.vicinity.from, from)) return memory.vicinity.value
  const value = { projects: byId(projects), people: byId(people), shown: new Set(shown) }
  memory.vicinity = { from, value }
  return value
}

function readRecord(
  record: VaultRecord,
  vicinity: Vicinity,
  options: PieceOptions,
  { records }: ReadingMemory,
): RecordReading {
  const known = records.get(record)
  if (known?.vicinity === vicinity) return known
  const surroundings = surroundingsOf(record, vicinity)
  const reading =
    known && areSame(known.surroundings, surroundings)
      ? { ...known, vicinity }
      : { vicinity, surroundings, ...readAnew(record, surroundings, options) }
  records.set(record, reading)
  return reading
}

const earlier = (one: string, other: string) => (one < other ? one : other)

function readAnew(
  record: VaultRecord,
  surroundings: RecordReading['surroundings'],
  options: PieceOptions,
): Pick<RecordReading, 'pieces' | 'linked' | 'unmapped'> {
  const pieces = piecesOf(record, surroundings, options)
  const { from, to } = spanOf(record, options.asOf)
  const isMl = surroundings.project?.machineLearning ?? null
  return {
    pieces,
    linked: {
      work: isMl === null ? null : isMl ? 'ml' : 'software',
      first: earlier(from, options.asOf),
      last: earlier(to, options.asOf),
      isMlVoice: pieces.some(({ reading }) => reading.type === 'voice' && reading.independent),
    },
    unmapped: record.evidence
      .filter(({ criterion }) => !readsLink(options.rubric, criterion))
      .map(({ criterion }) => ({ record: record.id, exhibit: record.exhibit, title: record.title, criterion })),
  }
}

function readCriteria(
  readings: readonly RecordReading[],
  options: PieceOptions,
  { criteria: known }: ReadingMemory,
): CriterionReading[] {
  const buckets = new Map(options.rubric.criteria.map(({ id }): [string, Piece[]] => [id, []]))
  for (const { pieces } of readings) for (const piece of pieces) buckets.get(piece.reading.criterion)?.push(piece)
  return options.rubric.criteria.map((criterion) => {
    const pieces = buckets.get(criterion.id) ?? []
    const last = known.get(criterion.id)
    if (last && areEqual(last.pieces, pieces)) return last.reading
    const reading = readCriterion(criterion, pieces, options)
    known.set(criterion.id, { pieces, reading })
    return reading
  })
}
