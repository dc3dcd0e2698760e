import { useQuery } from '@tanstack/react-query'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import { client } from '@/client/client'
import { keys } from '@/client/queries'
import type { CaseDraft, CaseRecord } from '../case-parts'
import { textAt, wordsIn, type Words } from './text-at'

export interface SetAside {
  finding: PreflightFinding
  reason: string
  on: string | null
}

export interface PreflightNow {
  open: readonly PreflightFinding[]
  setAside: readonly SetAside[]
  /** False until the first answer. */
  isRead: boolean
  /** How many rules were asked and found nothing. */
  silent: number
  error: Error | null
  again: () => void
}

/** What the reviewer says of the case. It is asked again at each save; what is typed meanwhile takes effect at once. */
export function usePreflight({ record }: CaseDraft): PreflightNow {
  const { data, error, refetch } = useQuery({
    queryKey: [...keys.vault, 'preflight', record.id],
    queryFn: ({ signal }) => client.call('preflight.run', { case: record.id }, { signal }),
  })
  const found = [...(data?.open ?? []), ...(data?.dismissed ?? [])].filter((finding) => stillStands(finding, record))
  const rows = new Map(record.dismissed.map((row) => [row.key, row]))
  return {
    open: found.filter(({ key }) => !rows.has(key)),
    setAside: found.flatMap((finding) => {
      const row = rows.get(finding.key)
      return row ? [{ finding, reason: row.reason, on: row.on }] : []
    }),
    isRead: data !== undefined,
    silent: data?.silent ?? 0,
    error,
    again: () => void refetch(),
  }
}

/** Where the words of a finding stand in the case as it is now; null for one without words, or of another record. */
export function placeInCase({ record: id, field, quote }: PreflightFinding, record: CaseRecord): Words | null {
  if (id !== record.id || field === null || quote === null) return null
  const text = textAt(record, field)
  return text === null ? null : wordsIn(text, quote)
}

/** A finding about words is over as soon as they are gone. */
function stillStands(finding: PreflightFinding, record: CaseRecord): boolean {
  return finding.quote === null || finding.record !== record.id || placeInCase(finding, record) !== null
}
