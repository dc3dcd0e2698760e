import type { Claim } from '@shared/impact/claim'
import type { ClaimGrade } from '@shared/impact/claim-grade'
import { checkClaim } from '@shared/impact/checks/check-claim'
import type { ClaimFinding } from '@shared/impact/checks/claim-check'
import { sharesOfSameResult } from '@shared/impact/checks/same-result'
import { gradeClaim } from '@shared/impact/grade/grade-claim'
import { statisticsOf, type ClaimStatistics } from '@shared/impact/statistics-of'
import { withComputed } from '@shared/impact/with-computed'
import type { ParsedDraft, RecordOf } from '@shared/records/kinds'
import { useRecordsOf } from '@/client/use-records-of'
import { useDeferredValue, useMemo } from 'react'

export interface ReadClaim {
  claim: Claim
  /** The claim with what its arms give where nothing is typed. */
  computed: Claim
  statistics: ClaimStatistics
  grade: ClaimGrade
  findings: readonly ClaimFinding[]
}

/** What the rules say of a metric impact as it is being typed; null for records of another kind. */
export function useClaim(record: ParsedDraft): ReadClaim | null {
  // Typing comes first: a slow machine reads the rules a keystroke later.
  const shown = useDeferredValue(record)
  const impacts = useRecordsOf('impact').data
  return useMemo(() => (shown.kind === 'impact' ? readClaim(shown, impacts ?? []) : null), [shown, impacts])
}

function readClaim(
  record: Extract<ParsedDraft, { kind: 'impact' }>,
  impacts: readonly RecordOf<'impact'>[],
): ReadClaim {
  const claim = withoutTypos(record) as RecordOf<'impact'>
  const statistics = statisticsOf(claim)
  const contributors = sharesOfSameResult(claim, impacts)
  const findings = checkClaim(claim, { contributors, statistics })
  return { claim, computed: withComputed(claim), statistics, grade: gradeClaim(claim, statistics), findings }
}

/** A number that is not one yet says nothing: the form shows it as wrong, and the rules read it as not said. */
function withoutTypos(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) return value.map(withoutTypos)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutTypos(inner)]))
}
