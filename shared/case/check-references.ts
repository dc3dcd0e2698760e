import { kinds, type VaultRecord } from '../records/kinds'
import { referencesOf, type RecordReference } from '../records/references'
import { findingOn, keptRecords, type CheckRule } from './check-input'
import { about } from './check-records'
import type { Finding } from './check'

/** R-reference, R-trashed, R-reference-kind: references that lead nowhere, into the trash, or to another kind of record. */
export const brokenReferences: CheckRule = (input) => {
  const byId = new Map(input.records.map((record) => [record.id, record]))
  return keptRecords(input).flatMap((record) =>
    referencesOf(record).flatMap((reference) => fault(record, reference, byId.get(reference.id)) ?? []),
  )
}

function fault(record: VaultRecord, reference: RecordReference, target: VaultRecord | undefined): Finding | undefined {
  const { id, label, path, kinds: allowed } = reference
  const place = { field: path.join('.') }
  const named = `${about(record)} names in “${label}”`
  if (!target) {
    const message = `${named} a record that is not in this vault (${id}).`
    return findingOn(record, { rule: 'R-reference', severity: 'error', message, ...place })
  }
  if (target.deletedAt !== null) {
    const message = `${named} ${about(target)}, which is in the trash. Restore it or name another one.`
    return findingOn(record, { rule: 'R-trashed', severity: 'warning', message, ...place })
  }
  if (allowed.length > 0 && !allowed.includes(target.kind)) {
    const message = `${named} ${about(target)}, which is a ${kinds[target.kind].label.toLowerCase()} and does not fit there.`
    return findingOn(record, { rule: 'R-reference-kind', severity: 'error', message, ...place })
  }
  return undefined
}

const CITATION = /\[\[([EMF]-\d{2,})\]\]/g

/** R-citation: a text cites an exhibit that does not exist, or that lies in the trash. */
export const brokenCitations: CheckRule = (input) => {
  const exhibits = new Set(keptRecords(input).map(({ exhibit }) => exhibit))
  return keptRecords(input).flatMap((record) =>
    [...new Set([...JSON.stringify(record).matchAll(CITATION)].map(([, exhibit = '']) => exhibit))]
      .filter((exhibit) => !exhibits.has(exhibit))
      .map((exhibit) => {
        const message = `${about(record)} cites [[${exhibit}]], and no record has that number.`
        return findingOn(record, { rule: 'R-citation', severity: 'warning', message })
      }),
  )
}
