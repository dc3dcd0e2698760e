import type { Level } from '../levels'
import type { EvidenceReading } from '../reading'
import { readsAs } from '../reads-as'
import type { Criterion, Rubric } from '../rubric'
import { RANK } from './applied'
import { levelsBelow } from './level-shown'
import { liftFor } from './ruling'
import { nameOf, type Body, type Subject } from './subject'
import { weigh } from './weigh'

/** A reading of one piece, with what the rules of coverage look up often. */
export interface Piece {
  reading: EvidenceReading
  body: Body
  name: string
  /** How many rules it does not hold that cap its strength. */
  short: number
  /** Whether it counts for the criterion: at the level, more than weak, and ML work where only that counts. */
  counts: boolean
  /** Whether it counts for an independent witness, which asks for no level. */
  witnesses: boolean
}

export interface PieceOptions {
  rubric: Rubric
  level: Level
  /** YYYY-MM-DD */
  asOf: string
}

/** One record as evidence for one criterion, as a link of it says. */
function pieceOf(subject: Subject): Piece {
  const { body, link, criterion, shows, level } = subject
  const { record, span } = body
  const { strength, reasons, short, lift } = weigh(subject).verdict()
  const name = nameOf(record)
  const atLevel = shows !== null && levelsBelow(shows, level) === 0
  const independent = body.isVerified || body.isMlVoice
  const isMore = strength !== 'weak' && (criterion.bridge || !body.isBridge)
  return {
    reading: {
      record: record.id,
      kind: record.kind,
      exhibit: record.exhibit,
      title: record.title,
      criterion: criterion.id,
      linkedAs: link.criterion,
      why: link.why,
      strength,
      claimed: link.strength,
      type: body.type,
      shows,
      atLevel,
      bridge: body.isBridge,
      independent,
      grade: body.claim?.grade ?? null,
      from: span.from,
      to: span.to,
      reasons,
      lift: lift && liftFor(lift, record.id, name),
    },
    body,
    name,
    short,
    counts: isMore && atLevel,
    witnesses: isMore && independent,
  }
}

/** Of two links of one record to one criterion, the one that says more. */
function better(one: Piece, other: Piece): Piece {
  const more = RANK[other.reading.strength] - RANK[one.reading.strength]
  return (more || Number(other.counts) - Number(one.counts)) > 0 ? other : one
}

/** Under which criteria a rubric reads a link, looked up once for each name. */
export type Readers = (criterion: string) => readonly Criterion[]

export function readersOf(rubric: Rubric): Readers {
  const known = new Map<string, readonly Criterion[]>()
  return (criterion) => {
    const found = known.get(criterion)
    if (found) return found
    const readers = readsAs(rubric, criterion)
    known.set(criterion, readers)
    return readers
  }
}

/** One piece for each criterion that a record is linked to. */
export function piecesOf(body: Body, level: Level, readers: Readers): Piece[] {
  const pieces: Piece[] = []
  body.record.evidence.forEach((link, index) => {
    for (const criterion of readers(link.criterion)) {
      const piece = pieceOf({ body, link, index, criterion, level, shows: link.level ?? body.shows })
      const at = pieces.findIndex(({ reading }) => reading.criterion === criterion.id)
      const known = pieces[at]
      if (known) pieces[at] = better(known, piece)
      else pieces.push(piece)
    }
  })
  return pieces
}
