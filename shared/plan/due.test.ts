import { expect, test } from 'vitest'
import type { RecordDraft as Draft, VaultRecord } from '../records/kinds'
import { RecordDraft } from '../records/record-schemas'
import { daysBetween, howFar } from './days'
import { dueItems } from './due'
import { lastTalks, nextTalks, openPromises } from './open'

let count = 0
const keep = (draft: Draft): VaultRecord => ({
  ...RecordDraft.parse(draft),
  id: draft.id ?? `r${(count += 1)}`,
  exhibit: null,
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: draft.deletedAt ?? null,
})

test('what is open and has a day is due, the earliest first', () => {
  const items = dueItems([
    keep({
      kind: 'case',
      title: 'MLE, spring',
      date: '2027-02-01',
      gaps: [{ gap: 'No model card', by: '2026-12-20' }],
    }),
    keep({ kind: 'milestone', title: 'First model alone', due: '2026-12-01', status: 'in-progress' }),
    keep({ kind: 'qualification', title: 'Two years', due: '2026-11-25', held: 'partly', plan: 'Own the retraining' }),
    keep({ kind: 'decision', title: 'Stay with Pricing', reviewOn: '2027-01-10' }),
  ])
  expect(items.map(({ day, title }) => `${day} ${title}`)).toEqual([
    '2026-11-25 Two years',
    '2026-12-01 First model alone',
    '2026-12-20 No model card',
    '2027-01-10 Stay with Pricing',
    '2027-02-01 MLE, spring',
  ])
  expect(items[0]?.about).toBe('Own the retraining')
})

test('what is done, dropped or in the trash is not due', () => {
  const items = dueItems([
    keep({ kind: 'milestone', title: 'Reached', due: '2026-12-01', status: 'reached' }),
    keep({ kind: 'milestone', title: 'Dropped', due: '2026-12-01', status: 'dropped' }),
    keep({ kind: 'qualification', title: 'Held', due: '2026-12-01', held: 'yes' }),
    keep({ kind: 'milestone', title: 'Trash', due: '2026-12-01', deletedAt: '2026-11-01T00:00:00.000Z' }),
    keep({ kind: 'meeting', title: '1:1', commitments: [{ what: 'Name a mentor', due: '2026-12-01', done: true }] }),
  ])
  expect(items).toEqual([])
})

test('promises say whose they are, and those without a day wait at the end', () => {
  const promises = openPromises([
    keep({
      kind: 'meeting',
      title: '1:1 in May',
      commitments: [
        { what: 'Read the paper' },
        { what: 'Name a mentor', who: 'them', due: '2026-06-01' },
        { what: 'Write the plan', who: 'me', due: '2026-05-20', done: false },
        { what: ' ' },
      ],
    }),
  ])
  expect(promises.map(({ what, mine }) => [what, mine])).toEqual([
    ['Write the plan', true],
    ['Name a mentor', false],
    ['Read the paper', true],
  ])
})

test('a conversation agreed on is over once a later one with the same person is kept', () => {
  const may = keep({
    kind: 'meeting',
    title: 'May',
    when: { from: '2026-05-04' },
    with: ['manager'],
    next: '2026-06-01',
  })
  const mentor = keep({ kind: 'meeting', title: 'Mentor', when: { from: '2026-06-02' }, with: ['mentor'] })
  const june = keep({ kind: 'meeting', title: 'June', when: { from: '2026-06-03' }, with: ['manager', 'mentor'] })
  expect(nextTalks([may, mentor]).map(({ on }) => on)).toEqual(['2026-06-01'])
  expect(nextTalks([may, mentor, june])).toEqual([])
  expect([...lastTalks([may, mentor, june])]).toEqual([
    ['manager', '2026-06-03'],
    ['mentor', '2026-06-03'],
  ])
})

test('distances read as a person would say them', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2)
  expect(
    ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-24', '2026-11-22', '2026-09-01', '2023-11-23'].map((day) =>
      howFar(day, '2026-11-23'),
    ),
  ).toEqual(['today', 'tomorrow', 'in 7 days', 'in 4 weeks', 'yesterday', '3 months ago', '3 years ago'])
})

test('a planned launch asks for its result until a metric impact of the project has one', () => {
  const project = keep({
    kind: 'project',
    id: 'p',
    title: 'Elasticity v2',
    launchOn: '2026-12-07',
    plan: { metric: 'acceptance of proposals' },
  })
  const impact = (result: { value?: number; to?: string }) =>
    keep({ kind: 'impact', title: 'Acceptance', project: 'p', baseline: { value: 29.5 }, result })
  expect(dueItems([project, impact({})])).toEqual([
    {
      record: 'p',
      day: '2026-12-07',
      title: 'Measure acceptance of proposals',
      about: 'Launch of Elasticity v2: record the result against its baseline',
    },
  ])
  expect(dueItems([project, impact({ value: 30, to: '2026-11-30' })])).toHaveLength(1)
  expect(dueItems([project, impact({ value: 30.7, to: '2026-12-20' })])).toEqual([])
  expect(dueItems([Object.assign(structuredClone(project), { stage: 'stopped' })])).toEqual([])
})
