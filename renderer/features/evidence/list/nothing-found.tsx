import { useSearch } from '@/client/queries'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import type { RecordSummary } from '@shared/records/summary'
import { useEvidenceView } from './evidence-view'
import { DIMENSIONS, fits, isFiltered, NO_FILTER, without } from './filter'
import { DIMENSION_LABELS } from './filter-words'

/** Nothing is left: says what to drop so that something is. */
export function NothingFound({ records }: { records: readonly RecordSummary[] }) {
  const { text, setText, filter, setFilter } = useEvidenceView()
  const hits = useSearch(text).data
  const isSearching = text.trim() !== ''
  const pool = isSearching ? (hits ?? []).map(({ record }) => record) : records
  const loosened = DIMENSIONS.filter((dimension) => filter[dimension].length > 0)
    .map((dimension) => ({ dimension, next: without(filter, dimension) }))
    .map((one) => ({ ...one, count: pool.filter((record) => fits(record, one.next)).length }))
    .filter(({ count }) => count > 0)
  return (
    <EmptyState
      title={isFiltered(filter) ? 'Nothing fits all of this' : `Nothing says \u201C${text.trim()}\u201D`}
      text={
        isFiltered(filter)
          ? 'The records are there; the filters together leave none of them.'
          : 'Search looks through titles, tags and everything you wrote. Try fewer letters or another word.'
      }
      actions={
        <>
          {loosened.map(({ dimension, next, count }) => (
            <Button key={dimension} onClick={() => setFilter(next)}>
              Without {DIMENSION_LABELS[dimension].toLowerCase()}: {count}
            </Button>
          ))}
          {isSearching && <Button onClick={() => setText('')}>Empty the search</Button>}
          {isFiltered(filter) && loosened.length === 0 && (
            <Button onClick={() => setFilter(NO_FILTER)}>Drop all filters</Button>
          )}
        </>
      }
    />
  )
}
