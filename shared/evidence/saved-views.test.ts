import { expect, test } from 'vitest'
import { isKind } from '../records/kinds'
import { RecordDraft, VaultRecord } from '../records/record-schemas'
import { NO_FILTER } from './dimensions'
import { isSameView, USUAL_VIEW, type ViewSettings } from './evidence-view'
import { fieldsOf, settingsOf } from './saved-views'

const settings: ViewSettings = {
  text: ' leak ',
  filter: { ...NO_FILTER, kind: ['impact', 'learning'], dates: ['2026-Q3'] },
  sort: 'grade',
  layout: 'table',
  columns: ['title', 'tags'],
  boardBy: 'project',
}

function kept(fields: object) {
  const managed = { id: 'v', exhibit: null, revision: 1, createdAt: '2026-11-23T10:00:00.000Z', deletedAt: null }
  const draft = RecordDraft.parse({ kind: 'view', title: 'Summer', ...fields })
  const record = VaultRecord.parse({ ...draft, ...managed, updatedAt: managed.createdAt })
  if (!isKind(record, 'view')) throw new Error('It is no view.')
  return record
}

test('a saved view shows what was saved', () => {
  expect(isSameView(settingsOf(kept(fieldsOf(settings))), settings)).toBe(true)
})

test('a view that says nothing shows all, as at first', () => {
  expect(settingsOf(kept({}))).toEqual(USUAL_VIEW)
})

test('columns that this version does not know are left out', () => {
  expect(settingsOf(kept({ columns: ['title', 'mood'] })).columns).toEqual(['title'])
})

test('the order in which filters were chosen makes no other view', () => {
  const turned = { ...settings, filter: { ...settings.filter, kind: ['learning', 'impact'] } }
  expect(isSameView(settings, turned)).toBe(true)
  expect(isSameView(settings, { ...settings, sort: 'title' })).toBe(false)
})
