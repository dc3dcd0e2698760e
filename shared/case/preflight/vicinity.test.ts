import { expect, test } from 'vitest'
import { inputOf, recordOf, soundCase } from './testing/small-vault'
import { vicinityOf } from './vicinity'

const idea = recordOf('idea', { id: 'idea', title: 'An idea' })
const { case: item, records } = inputOf(soundCase({ story: 'It began [[E-90]].' }), [idea])
const changed = (id: string, change: object) =>
  records.map((record) => (record.id === id ? Object.assign(structuredClone(record), change) : record))

test('an edit elsewhere in the vault leaves what is near a case as it was', () => {
  const before = vicinityOf(item, records)
  expect(vicinityOf(item, changed('idea', { title: 'Another idea' }))).toBe(before)
})

test.each([
  ['a record that the case names', 'm3', { title: 'Changed' }],
  ['one that goes into the trash', 'f1', { deletedAt: '2026-11-20T10:00:00.000Z' }],
  ['one that gets a number which the case cites', 'idea', { exhibit: 'E-90' }],
  ['one that comes to belong to a flagship', 'idea', { project: 'p1' }],
])('%s is seen at once', (_, id, change) => {
  vicinityOf(item, records)
  const now = changed(id, change)
  const { byId, byExhibit, ofFlagship } = vicinityOf(item, now)
  const record = now.find((each) => each.id === id)!
  expect(byId.get(id)).toBe('deletedAt' in change ? undefined : 'project' in change ? undefined : record)
  expect(byExhibit.get('E-90')).toBe('exhibit' in change ? record : undefined)
  expect(ofFlagship.get('p1')?.includes(record)).toBe(id === 'm3' || 'project' in change)
})

test('a record that is added or taken away is seen at once', () => {
  vicinityOf(item, records)
  const more = recordOf('design-doc', { id: 'doc', exhibit: 'E-90' })
  expect(vicinityOf(item, [...records, more]).byExhibit.get('E-90')).toBe(more)
  expect(vicinityOf(item, records).byExhibit.size).toBeGreaterThanOrEqual(1)
  expect(vicinityOf(item, records).byExhibit.has('E-90')).toBe(false)
})
