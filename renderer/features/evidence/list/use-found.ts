import { useRecords, useSearch } from '@/client/queries'
import type { SearchHit } from '@shared/contract'
import { fits, type Filter } from './filter'

/** The records that the text and the filter leave: hits in their order of rank while a text is typed. */
export function useFound(text: string, filter: Filter) {
  const records = useRecords()
  const search = useSearch(text)
  const isSearching = text.trim() !== ''
  const all = records.data ?? []
  const hits: SearchHit[] | null = isSearching ? (search.data ?? []).filter(({ record }) => fits(record, filter)) : null
  return {
    isPending: records.isPending,
    error: records.error ?? search.error,
    retry: () => void (records.isError ? records.refetch() : search.refetch()),
    all,
    hits,
    shown: hits ? hits.map(({ record }) => record) : all.filter((record) => fits(record, filter)),
    /** The answer to an earlier text is still on screen. */
    isStale: isSearching && (search.isPlaceholderData || search.isPending),
  }
}
