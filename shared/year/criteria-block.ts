import { STRENGTHS } from '../records/record'
import type { CriterionReading } from '../rubric/reading'
import { STATUSES, type Status } from '../rubric/reading-words'
import type { ReviewMaterial } from './material'
import type { ReviewItem } from './review'

const RANK: Record<Status, number> = { empty: 0, gap: 1, nearly: 2, meets: 3 }

/** The criteria that stand otherwise than before the period, or got new evidence: those that rose most come first. */
export function criteria({ before, after }: ReviewMaterial): ReviewItem[] {
  return after
    .map((now) => ({ now, was: before.find(({ id }) => id === now.id) ?? null }))
    .filter(({ now, was }) => was?.status !== now.status || newPieces(now, was) > 0)
    .toSorted((a, b) => rise(b) - rise(a))
    .map(({ now, was }) => ({
      id: `criteria/${now.id}`,
      record: null,
      exhibit: null,
      title: `${now.id} ${now.name}`,
      text: changeWords(now, was),
      quote: null,
    }))
}

const rise = ({ now, was }: { now: CriterionReading; was: CriterionReading | null }) =>
  RANK[now.status] - RANK[was?.status ?? 'empty']

const newPieces = (now: CriterionReading, was: CriterionReading | null): number => {
  const known = new Set(was?.pieces.map(({ record }) => record))
  return now.pieces.filter(({ record }) => !known.has(record)).length
}

/** "From Gap to Meets, 4 new pieces, the best strong, 7 months at the level (3 before)." */
function changeWords(now: CriterionReading, was: CriterionReading | null): string {
  const before = was?.status ?? 'empty'
  const status =
    before === now.status ? `Still ${STATUSES[now.status]}` : `From ${STATUSES[before]} to ${STATUSES[now.status]}`
  const count = newPieces(now, was)
  const pieces = count > 0 && `${count} new ${count === 1 ? 'piece' : 'pieces'}`
  const best =
    now.mlStrength && now.mlStrength !== was?.mlStrength && `the best now ${STRENGTHS[now.mlStrength].toLowerCase()}`
  const months = now.sustained.months
  const held = months > 0 && `${months} ${months === 1 ? 'month' : 'months'} at the level`
  const earlier = held && was && was.sustained.months !== months ? ` (${was.sustained.months} before)` : ''
  return `${[status, pieces, best, held && held + earlier].filter(Boolean).join(', ')}.`
}
