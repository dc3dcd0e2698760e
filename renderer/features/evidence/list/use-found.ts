import { useRecords, useSearch } from '@/client/queries'
import type { SearchHit } from '@shared/contract'
import type { RecordSummary } from '@shared/records/summary'
import { useMemo } from 'react'
import { fits, type Filter } from './filter'

const NONE: RecordSummary[] = []
const NO_HITS: SearchHit[] = []

/** The records that the text and the filter leave: hits in their order of rank while a text is typed. */
export function useFound(text: string, filter: Filter) {
  const records = useRecords()
  const search = useSearch(text)
  const isSearching = text.trim() !== ''
  const { data: all = NONE } = records
  const { data: found = NO_HITS } = search
  // Remembered, so that moving through a thousand rows does not file them anew.
  const hits = useMemo(
    () => (isSearching ? found.filter(({ record }) => fits(record, filter)) : null),
    [isSearching, found, filter],
  )
  const shown = useMemo(
    () => (hits ? hits.map(({ record }) => record) : all.filter((record) => fits(record, filter))),
    [hits, all, filter],
  )
  return {
    isPending: records.isPending,
    error: records.error ?? search.error,
    retry: () => void (records.isError ? records.refetch() : search.refetch()),
    all,
    hits,
    shown,
    /** The answer to an earlier text is still on screen. */
    isStale: isSearching && (search.isPlaceholderData || search.isPending),
  }
}
