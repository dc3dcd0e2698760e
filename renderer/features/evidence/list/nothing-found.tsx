import { useFind } from '@/client/queries'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { DIMENSIONS, isFiltered, NO_FILTER, without } from '@shared/evidence/dimensions'
import { fitting, type FilterContext } from '@shared/evidence/filter'
import type { RecordSummary } from '@shared/records/summary'
import { useEvidenceView, useViewActions } from './evidence-view'
import { DIMENSION_LABELS } from './filter-words'

interface Props {
  records: readonly RecordSummary[]
  context: FilterContext
}

/** Nothing is left: says what to drop so that something is. */
export function NothingFound({ records, context }: Props) {
  const { text, filter } = useEvidenceView((view) => view.settings)
  const { setText, setFilter } = useViewActions()
  const isSearching = text.trim() !== ''
  const isNarrowed = isFiltered(filter)
  const unfiltered = useFind({ text: isNarrowed ? text.trim() : '', today: context.today, limit: 0 }).data?.count ?? 0
  const loosened = isSearching ? [] : oneLess(records, filter, context)
  return (
    <EmptyState
      title={isNarrowed ? 'Nothing fits all of this' : `Nothing says \u201C${text.trim()}\u201D`}
      text={
        isNarrowed
          ? 'The records are there; the filters together leave none of them.'
          : 'Search looks through titles, tags, everything you wrote and the files you attached. Try fewer letters or another word.'
      }
      actions={
        <>
          {loosened.map(({ dimension, next, count }) => (
            <Button key={dimension} onClick={() => setFilter(next)}>
              Without {DIMENSION_LABELS[dimension].toLowerCase()}: {count}
            </Button>
          ))}
          {isSearching && isNarrowed && unfiltered > 0 && (
            <Button onClick={() => setFilter(NO_FILTER)}>Without filters: {unfiltered}</Button>
          )}
          {isSearching && <Button onClick={() => setText('')}>Empty the search</Button>}
          {!isSearching && isNarrowed && loosened.length === 0 && (
            <Button onClick={() => setFilter(NO_FILTER)}>Drop all filters</Button>
          )}
        </>
      }
    />
  )
}

/** What each dimension would leave if it were dropped, where that is something. */
function oneLess(records: readonly RecordSummary[], filter: typeof NO_FILTER, context: FilterContext) {
  return DIMENSIONS.filter((dimension) => filter[dimension].length > 0)
    .map((dimension) => ({ dimension, next: without(filter, dimension) }))
    .map((one) => ({ ...one, count: records.filter(fitting(one.next, context)).length }))
    .filter(({ count }) => count > 0)
}
