import { isUnderWay, missingBeforeStart } from '../project/baseline-first'
import { about, findingOn, keptRecords, type CheckRule } from './check-input'

export const startedWithoutBaseline: CheckRule = {
  id: 'R-start',
  text: 'A project that is under way has said its metric, baseline, design, stop rule and smallest effect.',
  source: 'Lynch, 2018, on metrics that were set up after the work',
  find: (input) =>
    keptRecords(input).flatMap((record) => {
      if (record.kind !== 'project' || !isUnderWay(record)) return []
      const missing = missingBeforeStart(record, input.records)
      const [first] = missing
      if (!first) return []
      const left = missing.length === 1 ? 'one question' : `${missing.length} questions`
      const text = `${about(record)} is under way with ${left} open that only a start can answer. ${first.missing}`
      return [findingOn(record, { severity: 'look', field: first.field, text })]
    }),
}
