import type { Strength } from '../../records/record'
import type { Level } from '../levels'
import { EVIDENCE_TYPES, type CriterionReading, type EvidenceType } from '../reading'
import type { Criterion, Rubric } from '../rubric'
import { adviceFor } from './advice'
import { RANK } from './applied'
import { coverage, type Evidence } from './coverage'
import type { Piece } from './piece'
import { sustainedBy } from './sustained'

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** Newest first; the order never depends on how the records came in. */
const newestFirst = (a: Piece, b: Piece) =>
  compare(b.reading.to, a.reading.to) ||
  compare(b.createdAt, a.createdAt) ||
  compare(a.reading.record, b.reading.record)

function strongestOf(pieces: readonly Piece[]): Strength | null {
  let strongest: Strength | null = null
  for (const { reading } of pieces)
    if (strongest === null || RANK[reading.strength] > RANK[strongest]) strongest = reading.strength
  return strongest
}

const TYPES = Object.keys(EVIDENCE_TYPES) as EvidenceType[]

function newestDay(pieces: readonly Piece[]): string | null {
  let newest: string | null = null
  for (const { days } of pieces) if (newest === null || days.last > newest) newest = days.last
  return newest
}

interface Options {
  rubric: Rubric
  level: Level
  asOf: string
}

function evidenceOf(pieces: readonly Piece[], { rubric, level, asOf }: Options): Evidence {
  const all = pieces.toSorted(newestFirst)
  const counted = all.filter(({ counts }) => counts)
  const { sustainedMonths, recentMonths } = rubric.coverage
  return {
    all,
    counted,
    strong: counted.filter(({ reading }) => reading.strength === 'strong'),
    types: TYPES.filter((type) => counted.some(({ reading }) => reading.type === type)),
    witnesses: all.filter(({ witnesses }) => witnesses),
    newest: newestDay(counted),
    sustained: sustainedBy(counted, { asOf, needed: sustainedMonths[level], pause: recentMonths }),
  }
}

/** One criterion with all that is linked to it. */
export function readCriterion(criterion: Criterion, pieces: readonly Piece[], options: Options): CriterionReading {
  const evidence = evidenceOf(pieces, options)
  const rules = { rules: options.rubric.coverage, level: options.level, asOf: options.asOf }
  const { status, reasons } = coverage(evidence, rules)
  return {
    id: criterion.id,
    name: criterion.name,
    weight: criterion.weight,
    status,
    reasons,
    pieces: evidence.all.map(({ reading }) => reading),
    sustained: evidence.sustained,
    types: [...evidence.types],
    newest: evidence.newest,
    bridgeStrength: strongestOf(pieces.filter(({ reading }) => reading.bridge)),
    mlStrength: strongestOf(pieces.filter(({ reading }) => !reading.bridge)),
    advice: adviceFor(reasons, evidence, { ...rules, criterion }),
  }
}
