import { formatDay } from '../../format'
import type { Reason } from '../../rules/rule'
import { LEVELS, type Level } from '../levels'
import type { Sustained } from '../reading'
import { EVIDENCE_TYPES, type EvidenceType, type Status } from '../reading-words'
import type { CoverageRules } from '../rubric'
import { monthsBefore } from './months'
import type { Piece } from './piece'

/** The pieces of one criterion as the rules of coverage see them. */
export interface Evidence {
  /** Every piece, newest first. */
  all: readonly Piece[]
  /** Those that count at the level, newest first. */
  counted: readonly Piece[]
  strong: readonly Piece[]
  types: readonly EvidenceType[]
  witnesses: readonly Piece[]
  /** The last day of the newest that counts, at most the day of the reading. */
  newest: string | null
  sustained: Sustained
}

export interface CoverageOptions {
  rules: CoverageRules
  level: Level
  asOf: string
}

const count = (number: number, one: string, more = `${one}s`) => `${number} ${number === 1 ? one : more}`

const FEW = 3

/** "E-18, E-22, M-05 and 2 more" */
function names(pieces: readonly Piece[]): string {
  const few = pieces.slice(0, FEW).map(({ name }) => name)
  const more = pieces.length - few.length
  return more > 0 ? `${few.join(', ')} and ${more} more` : few.join(', ')
}

/** V1: strong pieces at the level. */
export function strongPieces({ strong }: Evidence, { rules, level }: CoverageOptions): Reason {
  const holds = strong.length >= rules.strongPieces
  const asked = `${rules.strongPieces} asked`
  const text =
    strong.length === 0
      ? `No strong piece at ${LEVELS[level]} yet, ${asked}.`
      : `${count(strong.length, 'strong piece')} at ${LEVELS[level]}, ${asked}: ${names(strong)}.`
  return { rule: 'V1', holds, text }
}

/** V2: more than one sort of evidence. */
export function variety({ types }: Evidence, { rules, level }: CoverageOptions): Reason {
  const named = types.map((type) => EVIDENCE_TYPES[type].toLowerCase()).join(', ')
  const text =
    types.length === 0
      ? `No evidence counts at ${LEVELS[level]} yet; ${count(rules.types, 'sort')} asked.`
      : `${count(types.length, 'sort')} of evidence at ${LEVELS[level]} (${named}), ${rules.types} asked.`
  return { rule: 'V2', holds: types.length >= rules.types, text }
}

/** V3: somebody independent. */
export function witness({ witnesses }: Evidence, { rules }: CoverageOptions): Reason {
  if (witnesses.length > 0)
    return { rule: 'V3', holds: true, text: `Someone independent stands behind ${names(witnesses)}.` }
  if (!rules.witness) return { rule: 'V3', holds: true, text: 'This rubric asks for no independent witness.' }
  return {
    rule: 'V3',
    holds: false,
    text: 'Nothing here is confirmed by a named person, and no voice of the ML side speaks for it.',
  }
}

/** V4: long enough. */
export function duration({ sustained: { months, needed } }: Evidence, { level }: CoverageOptions): Reason {
  const text = `${count(months, 'month')} with evidence at ${LEVELS[level]}, ${needed} asked.`
  return { rule: 'V4', holds: months >= needed, text }
}

/** The first day that is recent enough. */
export const recentSince = ({ rules, asOf }: Pick<CoverageOptions, 'rules' | 'asOf'>): string =>
  monthsBefore(asOf, rules.recentMonths)

/** V5: recent enough. */
export function recency({ newest }: Evidence, options: CoverageOptions): Reason {
  const { rules, level, asOf } = options
  const window = count(rules.recentMonths, 'month')
  if (newest === null)
    return { rule: 'V5', holds: false, text: `Nothing at ${LEVELS[level]} in the ${window} before ${formatDay(asOf)}.` }
  if (newest === asOf)
    return {
      rule: 'V5',
      holds: true,
      text: `Evidence at ${LEVELS[level]} runs up to ${formatDay(asOf)}; the newest may be ${window} old.`,
    }
  const holds = newest >= recentSince(options)
  const text = `The newest piece at ${LEVELS[level]} is of ${formatDay(newest)}, ${holds ? 'within' : 'more than'} ${window} ${holds ? 'of' : 'before'} ${formatDay(asOf)}.`
  return { rule: 'V5', holds, text }
}

const RULES = [strongPieces, variety, witness, duration, recency]

/** Every rule of coverage as it applies; for a criterion without evidence the one that says so. */
export function coverage(evidence: Evidence, options: CoverageOptions): { status: Status; reasons: Reason[] } {
  if (evidence.all.length === 0)
    return { status: 'empty', reasons: [{ rule: 'V0', holds: false, text: 'Nothing is linked to it yet.' }] }
  const reasons = RULES.map((rule) => rule(evidence, options))
  const missing = reasons.filter(({ holds }) => !holds).length
  return { status: missing === 0 ? 'meets' : missing === 1 ? 'nearly' : 'gap', reasons }
}
