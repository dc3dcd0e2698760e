import type { Disclosed } from '../disclosure/disclose'
import type { PacketRecord } from '../disclosure/packet-record'
import { daysOf } from './days'
import type { Exhibit } from './material'

/**
 * The exhibits a packet is about: whatever the case names, whatever belongs to a flagship project, and every other
 * piece of evidence of the period.
 */
export function inScope(disclosed: Disclosed): Exhibit[] {
  const { case: transitionCase, records } = disclosed
  const named = namedBy(transitionCase)
  const flagships = new Set(transitionCase.flagships)
  const typed = new Set(
    citationsIn(
      transitionCase,
      records.filter(({ id }) => flagships.has(id)),
    ),
  )
  return records.filter(
    (record): record is Exhibit =>
      record.exhibit !== null &&
      (named.has(record.id) ||
        typed.has(record.exhibit) ||
        (record.project !== null && flagships.has(record.project)) ||
        inPeriod(record, transitionCase)),
  )
}

function namedBy({ proofs, flagships, claims, feedback }: Disclosed['case']): ReadonlySet<string> {
  return new Set([
    ...proofs.flatMap(({ record }) => record ?? []),
    ...flagships,
    ...claims.flatMap(({ citations }) => citations),
    ...feedback,
  ])
}

/** The exhibits that are typed as `[[E-21]]` in any text of these values. */
export const citationsIn = (...values: readonly unknown[]): string[] =>
  [...JSON.stringify(values).matchAll(/\[\[\s*([A-Za-z]-\d{1,6})\s*\]\]/g)].map(([, exhibit = '']) =>
    exhibit.toUpperCase(),
  )

function inPeriod(record: PacketRecord, { periodFrom, periodTo }: Disclosed['case']): boolean {
  const { from, to } = daysOf(record)
  if (from === null || to === null) return true
  return (periodFrom === null || to >= periodFrom) && (periodTo === null || from <= periodTo)
}
