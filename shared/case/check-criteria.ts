import { about, findingAtLarge, findingOn, keptRecords, OURS, type CheckRule } from './check-input'

export const unknownCriteria: CheckRule = {
  id: 'R-criterion',
  text: 'Evidence is linked to criteria that the rubric has, or reads.',
  source: OURS,
  find: ({ reading, records }) =>
    reading.unmapped.flatMap(({ record: id, criterion }) => {
      const record = records.find((candidate) => candidate.id === id)
      if (!record) return []
      const name = criterion === '' ? 'no criterion' : `“${criterion}”`
      const row = record.evidence.findIndex((link) => link.criterion === criterion)
      const text = `${about(record)} is linked to ${name}, which the rubric “${reading.rubric.name}” does not have. Link it to one that it has, or map the criterion in the rubric.`
      return [findingOn(record, { severity: 'look', field: `evidence.${row}.criterion`, text })]
    }),
}

export const noCase: CheckRule = {
  id: 'R-case',
  text: 'There is a case, so that the evidence is read for something.',
  source: OURS,
  find: (input) =>
    keptRecords(input).some(({ kind }) => kind === 'case')
      ? []
      : [findingAtLarge({ severity: 'note', text: 'There is no case yet: nothing says what you ask for.' })],
}
