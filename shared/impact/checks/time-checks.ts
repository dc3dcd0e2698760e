import { formatDay } from '../../format'
import { designFamily, type Claim } from '../claim'
import { EXPERIMENTS, found, type Checked, type ClaimCheck, type Found } from './claim-check'

const DAY = 86_400_000
const WEEK = 7
const TWO_WEEKS = 14

export const shortWindow: ClaimCheck = {
  id: 'K-window',
  text: 'An effect on users is measured over at least one whole week, better two.',
  source: EXPERIMENTS,
  find: windowFindings,
}

interface Span {
  from: string | null
  to: string | null
  field: string
}

function windowFindings({ claim }: Checked): Found[] {
  const family = designFamily(claim)
  if (family === 'none' || family === 'offline') return []
  const spans = windowsOf(claim).flatMap(({ from, to, field }) =>
    from && to ? [{ field, days: daysIn(from, to) }] : [],
  )
  const backwards = spans.find(({ days }) => days < 1)
  if (backwards)
    return found('mend', backwards.field, 'The measurement ends before it begins. Correct one of the two days.')
  const [shortest] = spans.toSorted((a, b) => a.days - b.days)
  if (!shortest || shortest.days >= TWO_WEEKS) return []
  const { days, field } = shortest
  const long = `${days} ${days === 1 ? 'day' : 'days'}`
  if (days < WEEK)
    return found(
      'look',
      field,
      `The measurement took ${long}, less than a week, and weekdays differ from weekends. Measure a whole week, or say under Limits why this is enough.`,
    )
  return found(
    'note',
    field,
    `The measurement took ${long}, too short to see whether the effect fades. Measure again later, or say so under Limits.`,
  )
}

/** The periods that the effect rests on; a comparison in time rests on both of its own. */
function windowsOf(claim: Claim): Span[] {
  const experiment = { from: claim.startedOn, to: claim.endedOn, field: 'endedOn' }
  const result = { ...claim.result, field: 'result.to' }
  if (designFamily(claim) === 'before-after') return [{ ...claim.baseline, field: 'baseline.to' }, result]
  return experiment.from && experiment.to ? [experiment] : [result]
}

/** Both days count. */
const daysIn = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1

export const lateMetric: ClaimCheck = {
  id: 'K-late-metric',
  text: 'The metric was recorded before the change went out.',
  source: 'Lynch, Why I Quit Google to Work for Myself (2018)',
  find: ({ claim: { definedOn, launchedOn, startedOn, baseline } }) => {
    const [change] = [launchedOn, startedOn].filter((day) => day !== null).toSorted((a, b) => a.localeCompare(b))
    if (definedOn === null || change === undefined || definedOn <= change) return []
    return found(
      baseline.source.trim() === '' ? 'look' : 'note',
      'definedOn',
      `The metric was first recorded on ${formatDay(definedOn)}, after the change of ${formatDay(change)}, so its baseline was put together afterwards. Say in its source from what.`,
    )
  },
}
