import type { Strength } from '../../records/record'
import type { CriterionReading } from '../reading'
import { EVIDENCE_TYPES, type EvidenceType } from '../reading-words'
import type { Criterion } from '../rubric'
import { adviceFor } from './advice'
import { RANK } from './applied'
import { coverage, type Evidence } from './coverage'
import type { Piece, PieceOptions } from './piece'
import { sustainedBy } from './sustained'

function strongestOf(pieces: readonly Piece[], isBridge: boolean): Strength | null {
  let strongest: Strength | null = null
  for (const { reading } of pieces) {
    if (reading.bridge !== isBridge) continue
    if (strongest === null || RANK[reading.strength] > RANK[strongest]) strongest = reading.strength
  }
  return strongest
}

const TYPES = Object.keys(EVIDENCE_TYPES) as EvidenceType[]

function newestDay(pieces: readonly Piece[]): string | null {
  let newest: string | null = null
  for (const { body } of pieces) if (newest === null || body.span.last > newest) newest = body.span.last
  return newest
}

function evidenceOf(all: readonly Piece[], { rubric, level, asOf }: PieceOptions): Evidence {
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

/** One criterion with all that is linked to it, newest first. */
export function readCriterion(criterion: Criterion, pieces: readonly Piece[], options: PieceOptions): CriterionReading {
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
    bridgeStrength: strongestOf(pieces, true),
    mlStrength: strongestOf(pieces, false),
    advice: adviceFor(reasons, evidence, { ...rules, criterion }),
  }
}
