import type { CriterionReading, Reading } from '../reading'
import type { Status } from '../reading-words'
import { listed } from './in-words'
import { lacking } from './lacking'

/** How many criteria have each status: "5 meet, 2 nearly, 1 gap, 1 empty". Statuses that none has are left out. */
export function statusCounts(criteria: readonly Pick<CriterionReading, 'status'>[]): string[] {
  const count = (status: Status) => criteria.filter((criterion) => criterion.status === status).length
  const [meets, nearly, gap, empty] = [count('meets'), count('nearly'), count('gap'), count('empty')]
  return [
    meets > 0 && `${meets} ${meets === 1 ? 'meets' : 'meet'}`,
    nearly > 0 && `${nearly} nearly`,
    gap > 0 && `${gap} ${gap === 1 ? 'gap' : 'gaps'}`,
    empty > 0 && `${empty} empty`,
  ].filter((words) => words !== false)
}

/** What the whole comes to, in one or two sentences: how many meet, and what the heaviest of the others lack. */
export function headline(reading: Pick<Reading, 'criteria' | 'gapsByWeight'>): { lead: string; rest: string } {
  const { criteria } = reading
  if (criteria.every(({ status }) => status === 'meets'))
    return { lead: criteria.length === 1 ? 'The one criterion meets.' : `All ${criteria.length} meet.`, rest: '' }
  const [first = '', ...others] = statusCounts(criteria)
  const heaviest = heaviestOpen(reading)
  if (others.length === 0) return { lead: `${first}.`, rest: heaviest }
  return { lead: `${first},`, rest: `${others.join(', ')}. ${heaviest}` }
}

/** The two open criteria that weigh most, where both lack just as much; else the one that does. */
function heaviestOpen({ criteria, gapsByWeight }: Pick<Reading, 'criteria' | 'gapsByWeight'>): string {
  const open = gapsByWeight.flatMap((id) => criteria.find((criterion) => criterion.id === id) ?? [])
  const [first, second] = open
  if (!first) return ''
  if (!second) return `${first.id} ${lacks(first)}.`
  if (first.status === 'nearly' && second.status === 'nearly') {
    const which = open.length === 2 ? 'The two, ' : 'The two of these that weigh most, '
    return `${which}${first.id} and ${second.id}, each lack one thing.`
  }
  return `${first.id}, which weighs most of these, ${lacks(first)}.`
}

const lacks = (criterion: CriterionReading) =>
  criterion.status === 'empty' ? 'has no evidence yet' : `lacks ${listed(lacking(criterion))}`
