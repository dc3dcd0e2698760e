import { gradeClaim } from '../../impact/grade/grade-claim'
import type { ClaimGrade } from '../../impact/claim-grade'
import type { RecordOf, VaultRecord } from '../../records/kinds'
import type { Level } from '../levels'
import type { EvidenceReading } from '../reading'
import { readsAs } from '../reads-as'
import type { Criterion, Rubric } from '../rubric'
import { RANK, strengthOf } from './applied'
import { typeOfKind } from './evidence-type'
import { levelOfStep, levelsBelow } from './level-shown'
import { monthOf, type Month } from './months'
import { isVerified, nameOf, speaksForMl, type Link, type Subject, type Surroundings } from './subject'
import { applied, liftOf, shortcomings } from './weigh'

/** A reading of one piece, with what the rules of coverage look up often. */
export interface Piece {
  reading: EvidenceReading
  name: string
  createdAt: string
  /** How many rules it does not hold that cap its strength. */
  short: number
  /** Whether the work goes on. */
  isUnderWay: boolean
  /** Its first and last month up to the day of the reading. */
  months: { first: Month; last: Month }
  /** Its first and last day up to the day of the reading. */
  days: { first: string; last: string }
  /** Whether it counts for the criterion: at the level, more than weak, and ML work where only that counts. */
  counts: boolean
  /** Whether it counts for an independent witness, which asks for no level. */
  witnesses: boolean
  /** Who could confirm it. */
  toAsk: RecordOf<'person'> | null
}

export interface PieceOptions {
  rubric: Rubric
  level: Level
  asOf: string
}

const claims = new WeakMap<VaultRecord, ClaimGrade>()

function claimOf(record: VaultRecord): ClaimGrade | null {
  if (record.kind !== 'impact') return null
  const known = claims.get(record)
  if (known) return known
  const claim = gradeClaim(record)
  claims.set(record, claim)
  return claim
}

/** The first and last day that a record covers; the day it was written where it says none. */
export function spanOf(record: VaultRecord, asOf: string): { from: string; to: string } {
  const { from, to, ongoing } = record.when
  const reached = record.kind === 'milestone' ? record.reachedOn : null
  const first = from ?? to ?? reached ?? record.createdAt.slice(0, 10)
  const last = ongoing ? asOf : (to ?? first)
  return { from: first, to: last < first ? first : last }
}

/** One record as evidence for one criterion, as a link of it says. */
function pieceOf(subject: Subject, { from, to }: { from: string; to: string }, asOf: string): Piece {
  const { record, link, criterion, claim, shows, isBridge, level } = subject
  const all = applied(subject)
  const strength = strengthOf(all)
  const atLevel = shows !== null && levelsBelow(shows, level) === 0
  const independent = isVerified(subject) || speaksForMl(subject)
  const isMore = RANK[strength] > RANK.weak && (criterion.bridge || !isBridge)
  const days = { first: from < asOf ? from : asOf, last: to < asOf ? to : asOf }
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
      type: subject.type,
      shows,
      atLevel,
      bridge: isBridge,
      independent,
      grade: claim?.grade ?? null,
      from,
      to,
      reasons: all.map(({ rule, holds, text }) => ({ rule, holds, text })),
      lift: liftOf(subject, all, strength),
    },
    name: nameOf(record),
    createdAt: record.createdAt,
    short: shortcomings(all).length,
    isUnderWay: record.when.ongoing,
    months: { first: monthOf(days.first), last: monthOf(days.last) },
    days,
    counts: isMore && atLevel,
    witnesses: isMore && independent,
    toAsk: subject.toAsk,
  }
}

/** Of two links of one record to one criterion, the one that says more. */
const better = (one: Piece, other: Piece): Piece =>
  RANK[other.reading.strength] - RANK[one.reading.strength] || Number(other.counts) - Number(one.counts) > 0
    ? other
    : one

/** One piece for each criterion that a record is linked to. */
export function piecesOf(
  record: VaultRecord,
  surroundings: Surroundings,
  { rubric, level, asOf }: PieceOptions,
): Piece[] {
  const pieces = new Map<string, Piece>()
  const span = spanOf(record, asOf)
  const isBridge = surroundings.project?.machineLearning === false
  const shownByScope = levelOfStep(surroundings.project?.scopeStep ?? null)
  const read = (link: Link, index: number, criterion: Criterion) => {
    const shows = link.level ?? shownByScope
    const type = typeOfKind(record.kind)
    const claim = claimOf(record)
    const subject = { ...surroundings, record, link, index, criterion, level, type, claim, shows, isBridge }
    const piece = pieceOf(subject, span, asOf)
    const known = pieces.get(criterion.id)
    pieces.set(criterion.id, known ? better(known, piece) : piece)
  }
  for (const [index, link] of record.evidence.entries())
    for (const criterion of readsAs(rubric, link.criterion)) read(link, index, criterion)
  return [...pieces.values()]
}
