import { findQuery, useFind, useRecords } from '@/client/queries'
import { queryClient } from '@/client/query-client'
import { today } from '@/client/today'
import { isFiltered } from '@shared/evidence/dimensions'
import type { ViewSettings } from '@shared/evidence/evidence-view'
import { fitting } from '@shared/evidence/filter'
import { sorted } from '@shared/evidence/sort'
import type { RecordSummary, SearchHit } from '@shared/records/summary'
import { useMemo, useState } from 'react'
import { useEvidenceView, type EvidenceView, type FoundOrder } from './evidence-view'
import { useFilterContext } from './use-readings'

const NO_RECORDS: RecordSummary[] = []
const NO_HITS: SearchHit[] = []
/** So many of the best are shown at first, and at most. */
const FIRST = 50
const MOST = 500

interface Asked extends Pick<ViewSettings, 'text' | 'filter'> {
  order: FoundOrder
  limit: number
}

const questionOf = ({ text, filter, order, limit }: Asked) => ({
  text: text.trim(),
  filter: Object.fromEntries(Object.entries(filter).map(([name, values]) => [name, [...values]])),
  today: today(),
  limit,
  order,
})

/** Asks for a text that is about to be searched: the program seeks it while the page still draws the letter. */
export function askAhead(text: string, { settings: { filter }, foundOrder: order }: EvidenceView) {
  if (text.trim() !== '') void queryClient.prefetchQuery(findQuery(questionOf({ text, filter, order, limit: FIRST })))
}

/** The records that text and filter leave, in their order: hits by rank while a text is typed. */
export function useFound({ text, filter, sort }: Pick<ViewSettings, 'text' | 'filter' | 'sort'>) {
  const records = useRecords()
  const context = useFilterContext()
  const [more, setMore] = useState('')
  const order = useEvidenceView(({ foundOrder }) => foundOrder)
  const limit = more === text ? MOST : FIRST
  const find = useFind(questionOf({ text, filter, order, limit }))
  const isSearching = text.trim() !== ''
  const { data: all = NO_RECORDS } = records
  const hits = isSearching ? (find.data?.hits ?? NO_HITS) : null
  // Remembered, so that moving through fifty thousand rows does not sort them anew. They come newest first.
  const fitted = useMemo(
    () => (isFiltered(filter) ? all.filter(fitting(filter, context)) : all),
    [all, filter, context],
  )
  const ordered = useMemo(() => (sort === 'newest' ? fitted : sorted(fitted, sort, context)), [fitted, sort, context])
  const shown = useMemo(() => (hits ? hits.map(({ record }) => record) : ordered), [hits, ordered])
  const shownIds = useMemo(() => shown.map(({ id }) => id), [shown])
  return {
    isPending: records.isPending,
    error: records.error ?? (isSearching ? find.error : null),
    retry: () => void (records.isError ? records.refetch() : find.refetch()),
    all,
    hits,
    shown,
    shownIds,
    context,
    /** How many there are, shown or not. */
    count: isSearching ? (find.data?.count ?? 0) : shown.length,
    /** Attachments that cannot be found by their text yet. */
    unread: isSearching ? (find.data?.unread ?? 0) : 0,
    /** Attachments that hold no text. */
    textless: isSearching ? (find.data?.textless ?? 0) : 0,
    /** No more than these are ever shown. */
    isFull: hits !== null && hits.length >= MOST,
    order,
    showMore: hits !== null && limit < MOST && hits.length === limit ? () => setMore(text) : null,
    /** The answer to an earlier text is still on screen. */
    isStale: isSearching && (find.isPlaceholderData || find.isPending),
  }
}

export type Found = ReturnType<typeof useFound>
