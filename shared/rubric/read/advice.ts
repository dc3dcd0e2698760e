import { formatDay } from '../../format'
import type { Lift, Reason } from '../../rules/rule'
import type { Strength } from '../../records/record'
import { LEVELS, type Level } from '../levels'
import type { Advice } from '../reading'
import { EVIDENCE_TYPES, type EvidenceType } from '../reading-words'
import type { Criterion, Topic } from '../rubric'
import { RANK } from './applied'
import { recentSince, type CoverageOptions, type Evidence } from './coverage'
import { daysBefore } from './months'
import type { Piece } from './piece'

/** What a project must be like to show a level. */
const SCOPE: Record<Level, string> = {
  mle: 'a part that you own',
  senior: 'work that you own as a whole',
  staff: 'work in which you lead others',
}

/** What is strong where the topic says it; elsewhere the rubric's own example does. */
const STRONG: Record<Topic, string> = {
  'business-impact': 'a controlled measurement in which a business metric improved',
  experimentation: 'an experiment with its plan, interval and sample-ratio check, whatever it found',
  modelling: 'a comparison with a simple baseline and with what runs today, confirmed by an ML expert',
  general: 'a document or a result that can be looked at, confirmed by a named person',
}

const exampleOf = ({ strong: [example], topic }: Criterion) =>
  topic === 'general' && example !== undefined ? ` For example: ${example}` : ''

interface Sought extends CoverageOptions {
  criterion: Criterion
}

const CLAIMED: Record<Strength, number> = { strong: 3, moderate: 2, weak: 1 }

/** The nearer, the higher each of these, the first counting most. */
const nearness = ({ short, body, reading: { strength, claimed } }: Piece) => [
  -short,
  RANK[strength],
  Number(!body.record.when.ongoing),
  claimed === null ? 0 : CLAIMED[claimed],
]

function isNearer(one: Piece, other: Piece): boolean {
  const others = nearness(other)
  for (const [index, value] of nearness(one).entries()) {
    const difference = value - (others[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

/**
 * The nearest of some pieces: the one that lacks least, then the stronger, then what is finished before what is under way,
 * then what the person rates higher, then the newer. Pieces come newest first.
 */
export function nearestOf(pieces: readonly Piece[]): Piece | null {
  let nearest: Piece | null = null
  for (const piece of pieces) if (nearest === null || isNearer(piece, nearest)) nearest = piece
  return nearest
}

const liftOfNearest = (pieces: readonly Piece[]): Lift | null =>
  nearestOf(pieces.filter(({ reading: { lift } }) => lift !== null))?.reading.lift ?? null

/** The pieces of work that can count for the criterion at all. */
const eligible = ({ all }: Evidence, { criterion }: Sought) =>
  all.filter(({ reading }) => criterion.bridge || !reading.bridge)

const saysLevel = ({ reading: { lift } }: Piece) =>
  lift?.field?.endsWith('.level') === true || lift?.field === 'scopeStep'

/** The pieces that do not count at the level, and would with the one change that lifts them. */
const inReach = (evidence: Evidence, sought: Sought) =>
  eligible(evidence, sought).filter(
    (piece) => !piece.counts && (piece.reading.atLevel || (piece.reading.shows === null && saysLevel(piece))),
  )

function forStrength(evidence: Evidence, sought: Sought): Advice {
  const { level, criterion } = sought
  const text = `Add ${STRONG[criterion.topic]}, from ${SCOPE[level]}.${exampleOf(criterion)}`
  const reachable = eligible(evidence, sought).filter(({ reading: { lift } }) => lift?.to === 'strong')
  return { rule: 'V1', text, nearest: liftOfNearest(reachable) }
}

const SORTS: Record<EvidenceType, string> = {
  metric: 'a metric impact',
  artefact: 'a design document',
  voice: 'words of somebody on the ML side',
  project: 'a project or a milestone of one',
  learning: 'a challenge that you solved',
}

function forVariety(evidence: Evidence, sought: Sought): Advice {
  const has = evidence.types.map((type) => EVIDENCE_TYPES[type].toLowerCase())
  const missing = (Object.keys(SORTS) as EvidenceType[]).filter((type) => !evidence.types.includes(type))
  const wanted = missing.slice(0, 2).map((type) => SORTS[type])
  const what =
    has.length > 0 ? `another sort of evidence besides ${has.join(' and ')}` : 'more than one sort of evidence'
  const text = `Link ${what}, such as ${wanted.join(' or ')}, from ${SCOPE[sought.level]}.`
  const others = inReach(evidence, sought).filter(({ reading }) => missing.includes(reading.type))
  return { rule: 'V2', text, nearest: liftOfNearest(others) }
}

const isMl = ({ body }: Piece) => body.around.toAsk?.machineLearningSide === true

/** Confirmation is asked for work, not for words about it: for the strongest, then where somebody of the ML side can speak of it. */
function forWitness(evidence: Evidence, sought: Sought): Advice {
  const text = 'Ask a named person who saw the work to confirm it, or somebody of the ML side for a few words on it.'
  const work = eligible(evidence, sought).filter(
    ({ reading }) => reading.strength !== 'weak' && reading.type !== 'voice',
  )
  const [best] = work.toSorted(
    (a, b) => RANK[b.reading.strength] - RANK[a.reading.strength] || Number(isMl(b)) - Number(isMl(a)),
  )
  if (!best) return { rule: 'V3', text, nearest: null }
  const whom = best.body.around.toAsk?.title ?? 'somebody who saw the work'
  const { record } = best.reading
  return {
    rule: 'V3',
    text,
    nearest: { to: 'confirmed', text: `Ask ${whom} to confirm ${best.name}.`, record, field: 'verification.status' },
  }
}

function forDuration(evidence: Evidence, sought: Sought): Advice {
  const { months, needed, shown } = evidence.sustained
  const name = LEVELS[sought.level]
  const lacks = needed - months
  const text = `Show ${lacks} more ${lacks === 1 ? 'month' : 'months'} at ${name}: link earlier work of that scope, or go on with it.`
  const known = new Set(shown)
  const others = inReach(evidence, sought).filter(
    ({ reading }) => !(known.has(reading.from.slice(0, 7)) && known.has(reading.to.slice(0, 7))),
  )
  return { rule: 'V4', text, nearest: liftOfNearest(others) }
}

function forRecency(evidence: Evidence, sought: Sought): Advice {
  const since = recentSince(sought)
  const text = `Add evidence at ${LEVELS[sought.level]} from after ${formatDay(daysBefore(since, 1))}.`
  const recent = inReach(evidence, sought).filter(({ body }) => body.span.last >= since)
  return { rule: 'V5', text, nearest: liftOfNearest(recent) }
}

const ADVISERS: Readonly<Record<string, (evidence: Evidence, sought: Sought) => Advice>> = {
  V1: forStrength,
  V2: forVariety,
  V3: forWitness,
  V4: forDuration,
  V5: forRecency,
}

/** What to do about each rule that does not hold. */
export function adviceFor(reasons: readonly Reason[], evidence: Evidence, sought: Sought): Advice[] {
  return reasons.flatMap(({ rule, holds }) => {
    if (holds) return []
    if (rule === 'V0') {
      const { criterion, level } = sought
      const text = `Link a first piece: ${STRONG[criterion.topic]}, from ${SCOPE[level]}.${exampleOf(criterion)}`
      return [{ rule, text, nearest: null }]
    }
    const advise = ADVISERS[rule]
    return advise ? [advise(evidence, sought)] : []
  })
}
