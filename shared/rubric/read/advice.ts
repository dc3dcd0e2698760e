import { formatDay } from '../../format'
import type { Lift, Reason } from '../../rules/rule'
import { LEVELS, type Level } from '../levels'
import { EVIDENCE_TYPES, type Advice, type EvidenceType } from '../reading'
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

/** What is strong for a topic, and from whom. */
const STRONG: Record<Topic, string> = {
  'business-impact':
    'a controlled measurement in which a business metric improved, confirmed by whoever owns the metric',
  experimentation: 'an experiment with its plan, interval and sample-ratio check, whatever it found',
  modelling: 'a comparison with a simple baseline and with what runs today, read by an ML expert',
  general: 'a document or a result that can be looked at, confirmed by a named person',
}

interface Sought extends CoverageOptions {
  criterion: Criterion
}

/** The nearest of some pieces: the one that lacks least, then the stronger, then the newer. Pieces come newest first. */
export function nearestOf(pieces: readonly Piece[]): Piece | null {
  let nearest: Piece | null = null
  for (const piece of pieces) if (nearest === null || isNearer(piece, nearest)) nearest = piece
  return nearest
}

const isNearer = (one: Piece, other: Piece) =>
  one.short !== other.short ? one.short < other.short : RANK[one.reading.strength] > RANK[other.reading.strength]

const liftOfNearest = (pieces: readonly Piece[]): Lift | null =>
  nearestOf(pieces.filter(({ reading: { lift } }) => lift !== null))?.reading.lift ?? null

/** The pieces that would count here but for what they lack: of the level or of no stated level, and ML work where only that counts. */
const inReach = ({ all }: Evidence, { criterion }: Sought) =>
  all.filter(({ reading }) => (reading.atLevel || reading.shows === null) && (criterion.bridge || !reading.bridge))

function forStrength(evidence: Evidence, sought: Sought): Advice {
  const { level, criterion } = sought
  const text = `Add ${STRONG[criterion.topic]}, from ${SCOPE[level]}.`
  const reachable = inReach(evidence, sought).filter(({ reading: { lift } }) => lift?.to === 'strong')
  return { rule: 'V1', text, nearest: liftOfNearest(reachable) }
}

const SORTS: Record<EvidenceType, string> = {
  metric: 'a metric impact',
  artefact: 'a design document or a model card',
  voice: 'words of somebody on the ML side',
  project: 'a project or a milestone of one',
  learning: 'a challenge that you solved',
}

function forVariety(evidence: Evidence, sought: Sought): Advice {
  const has = evidence.types.map((type) => EVIDENCE_TYPES[type].toLowerCase())
  const missing = (Object.keys(SORTS) as EvidenceType[]).filter((type) => !evidence.types.includes(type))
  const wanted = missing.slice(0, 2).map((type) => SORTS[type])
  const besides = has.length > 0 ? ` besides ${has.join(' and ')}` : ''
  const text = `Link another sort of evidence${besides}: ${wanted.join(', or ')}, from ${SCOPE[sought.level]}.`
  const others = inReach(evidence, sought).filter(({ reading, counts }) => !counts && missing.includes(reading.type))
  return { rule: 'V2', text, nearest: liftOfNearest(others) }
}

/** Confirmation is asked for the strongest and newest piece of which somebody could speak. */
function forWitness(evidence: Evidence, sought: Sought): Advice {
  const text = 'Ask a named person who saw the work to confirm it, or somebody of the ML side for a few words on it.'
  const able = inReach(evidence, sought).filter(({ reading }) => reading.strength !== 'weak')
  const candidates = able.length > 0 ? able : evidence.all.filter(({ reading }) => reading.strength !== 'weak')
  const best = candidates.toSorted((a, b) => RANK[b.reading.strength] - RANK[a.reading.strength])[0]
  if (!best) return { rule: 'V3', text, nearest: null }
  const nearest: Lift = {
    to: 'witness',
    text: `Ask ${best.toAsk?.title ?? 'somebody who saw the work'} to confirm ${best.name}.`,
    record: best.reading.record,
    field: 'verification.status',
  }
  return { rule: 'V3', text, nearest }
}

function forDuration(evidence: Evidence, sought: Sought): Advice {
  const { months, needed, shown } = evidence.sustained
  const name = LEVELS[sought.level]
  const lacks = needed - months
  const text = `Show ${lacks} more ${lacks === 1 ? 'month' : 'months'} at ${name}: link earlier work of that scope, or go on with it.`
  const known = new Set(shown)
  const others = inReach(evidence, sought).filter(
    ({ counts, reading }) => !counts && !(known.has(reading.from.slice(0, 7)) && known.has(reading.to.slice(0, 7))),
  )
  return { rule: 'V4', text, nearest: liftOfNearest(others) }
}

function forRecency(evidence: Evidence, sought: Sought): Advice {
  const since = recentSince(sought)
  const text = `Add evidence at ${LEVELS[sought.level]} from after ${formatDay(daysBefore(since, 1))}.`
  const recent = inReach(evidence, sought).filter(({ counts, days }) => !counts && days.last >= since)
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
      const text = `Link a first piece: ${STRONG[sought.criterion.topic]}, from ${SCOPE[sought.level]}.`
      return [{ rule, text, nearest: null }]
    }
    const advise = ADVISERS[rule]
    return advise ? [advise(evidence, sought)] : []
  })
}
