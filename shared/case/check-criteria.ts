import type { VaultRecord } from '../records/kinds'
import { findingAtLarge, findingOn, keptCases, keptRecords, type CheckRule } from './check-input'
import { about } from './check-records'

/** R-criterion: a link, a claim or a gap that names a criterion which the rubric does not have. */
export const unknownCriteria: CheckRule = (input) => {
  const known = new Set(input.rubric.criteria.map(({ id }) => id))
  const unknownIn = (record: VaultRecord, list: string, rows: readonly { criterion: string }[]) =>
    rows.flatMap(({ criterion }, index) => {
      if (known.has(criterion)) return []
      const name = criterion === '' ? 'no criterion' : `“${criterion}”`
      const message = `${about(record)} speaks for ${name}, which the rubric “${input.rubric.name}” does not have.`
      const field = `${list}.${index}.criterion`
      return [findingOn(record, { rule: 'R-criterion', severity: 'warning', field, message })]
    })
  return [
    ...keptRecords(input).flatMap((record) => unknownIn(record, 'evidence', record.evidence)),
    ...keptCases(input).flatMap((item) => [
      ...unknownIn(item, 'claims', item.claims),
      ...unknownIn(item, 'gaps', item.gaps),
    ]),
  ]
}

/** R-empty: a criterion to which nothing is linked. R-one-kind: one with a single kind of evidence. */
export const thinCriteria: CheckRule = (input) => {
  const kept = keptRecords(input)
  return input.rubric.criteria.flatMap(({ id, name }) => {
    const linked = kept.filter(({ evidence }) => evidence.some(({ criterion }) => criterion === id))
    if (linked.length === 0) {
      const message = `Nothing is linked to ${id} ${name} yet.`
      return [findingAtLarge({ rule: 'R-empty', severity: 'warning', message, field: id })]
    }
    if (new Set(linked.map(({ kind }) => kind)).size > 1) return []
    const message = `${id} ${name} rests on one kind of evidence. A second kind, such as a metric or a voice, makes it stand.`
    return [findingAtLarge({ rule: 'R-one-kind', severity: 'note', message, field: id })]
  })
}
