import type { RecordDraft } from '@shared/records/kinds'
import type { CaseRecord } from './case-parts'

/**
 * The case for the next review, begun from this one: its words, choices and selections stay. What others signed for this
 * review, and what was set aside in it, is asked for anew; the evidence begins where this one ended.
 */
export function nextCase(record: CaseRecord, day: string): RecordDraft {
  const {
    id: _id,
    exhibit: _exhibit,
    revision: _revision,
    createdAt: _created,
    updatedAt: _updated,
    deletedAt: _deleted,
    managerStatement,
    mentorStatement,
    periodTo,
    ...kept
  } = record
  return {
    ...kept,
    title: `${record.title.trim() || 'Case'}, next review`,
    date: day,
    periodTo: null,
    periodFrom: periodTo ?? record.periodFrom,
    when: { ...record.when, from: day },
    managerStatement: { person: managerStatement.person, text: '', on: null },
    mentorStatement: { person: mentorStatement.person, text: '', on: null },
    dismissed: [],
  }
}
