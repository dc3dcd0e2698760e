import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'

const today = '2026-11-23'

const withVault = async (sample: boolean) => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample })
  return core
}

test('an empty vault has nothing for today, and every criterion is a gap', async () => {
  const view = await call(await withVault(false), 'today.get', { today })
  expect(view).toMatchObject({ records: 0, inbox: [], kept: [], newest: [], lacking: {}, due: [], case: null })
  expect(view.gaps).toHaveLength(3)
})

test('the sample: its case, what is due within three months, and the three heaviest gaps with what lifts them', async () => {
  const core = await withVault(true)
  const view = await call(core, 'today.get', { today })
  const reading = await call(core, 'reading.get', {})
  expect(view.case?.id).toBe('sample-case')
  expect(view.due.every(({ day }) => day <= '2027-02-23')).toBe(true)
  expect(view.due.find(({ isCase }) => isCase)?.record).toBe('sample-case')
  expect(view.gaps.map(({ id }) => id)).toEqual(reading.gapsByWeight.slice(0, 3))
  expect(view.gaps.find(({ id }) => id === 'C4')).toMatchObject({
    text: 'Have it confirmed by Staff MLE, Ranking, and E-22 becomes strong.',
    of: 'E-22',
  })
})

test('what was captured waits newest first, and only what left the inbox is kept', async () => {
  const core = await withVault(false)
  const note = (title: string) => call(core, 'records.create', { draft: { kind: 'note', title, inbox: true } })
  const first = await note('First')
  await note('Second')
  await call(core, 'capture.keep', { ids: [first.id] })
  const view = await call(core, 'today.get', { today })
  expect(view.inbox.map(({ title }) => title)).toEqual(['Second'])
  expect(view.newest.map(({ title }) => title)).toEqual(['First'])
  expect(view.lacking[first.id]).toEqual([{ text: 'Still a note: it counts as no evidence', field: 'title' }])
  expect(view.kept).toEqual([first.createdAt])
})

test('what was written more than a week ago is not of the last days, though it counts', async () => {
  const core = await withVault(false)
  await call(core, 'records.create', { draft: { kind: 'learning', title: 'Old' } })
  const view = await call(core, 'today.get', { today: '2026-12-24' })
  expect(view).toMatchObject({ records: 1, kept: [], newest: [] })
})
