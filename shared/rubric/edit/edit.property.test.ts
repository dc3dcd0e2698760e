import { array, assert, boolean, constantFrom, double, integer, nat, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import mle from '../../../resources/rubrics/mle.json' with { type: 'json' }
import { AppError } from '../../errors'
import type { RecordSummary } from '../../records/summary'
import { evidenceByCriterion, unmappedLinks } from '../links'
import { readsLink } from '../reads-as'
import { Rubric } from '../rubric'
import { addedCriterion, alsoReads, movedCriterion, noLongerReads, removedCriterion, withCriterion } from './criteria'
import { mergedCriteria } from './merge'
import { splitCriterion } from './split'
import { scaledTo100, weightSum } from './weights'

const start = Rubric.parse(mle)
/** Ids that evidence is linked to: some of the rubric, some of none. */
const LINKED = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C14', 'S3', 'X1']

/** One edit; which criteria it is about is chosen by numbers, so that it fits any rubric. */
type Edit = { what: string; one: number; other: number; yes: boolean }

const edits = array(
  record({
    what: constantFrom('name', 'weight', 'move', 'add', 'remove', 'split', 'merge', 'map', 'unmap', 'scale'),
    one: nat(40),
    other: nat(40),
    yes: boolean(),
  }),
  { maxLength: 25 },
)

function applied(rubric: Rubric, { what, one, other, yes }: Edit): Rubric {
  const at = (index: number) => rubric.criteria[index % rubric.criteria.length]!.id
  const [id, second] = [at(one), at(other)]
  const taken = LINKED
  switch (what) {
    case 'name':
      return withCriterion(rubric, id, { name: `Named ${other}`, summary: '', strong: [] })
    case 'weight':
      return withCriterion(rubric, id, { weight: other * 2.5 })
    case 'move':
      return movedCriterion(rubric, id, other - 20)
    case 'add':
      return addedCriterion(rubric, 'Another', taken).rubric
    case 'remove':
      return removedCriterion(rubric, id, yes && second !== id ? second : null)
    case 'split':
      return splitCriterion(
        rubric,
        id,
        [
          { name: 'One', reads: yes },
          { name: 'Other', reads: other % 2 === 0 },
        ],
        taken,
      ).rubric
    case 'merge':
      return mergedCriteria(rubric, [id, second], 'Both', taken).rubric
    case 'map':
      return alsoReads(rubric, id, [LINKED[other % LINKED.length]!])
    case 'unmap':
      return noLongerReads(rubric, id, LINKED[other % LINKED.length]!)
    default:
      return scaledTo100(rubric)
  }
}

/** Whether an edit says itself that evidence is no longer read. */
const lets = ({ what, one, other, yes }: Edit, { criteria }: Rubric) =>
  what === 'unmap' ||
  (what === 'remove' && (!yes || one % criteria.length === other % criteria.length)) ||
  (what === 'split' && !yes && other % 2 !== 0)

function tried(rubric: Rubric, edit: Edit): Rubric {
  try {
    return applied(rubric, edit)
  } catch (error) {
    // The last criterion cannot be removed, and texts can grow too long to be joined: both say so and change nothing.
    if (error instanceof AppError) return rubric
    throw error
  }
}

const records = LINKED.map((criterion, index) => ({
  id: `r${index}`,
  deletedAt: null,
  createdAt: '2026-01-01T00:00:00Z',
  when: { from: null, to: null, ongoing: false },
  evidence: [{ criterion, why: '', strength: null }],
})) as unknown as RecordSummary[]

test('after any edits the rubric is sound, and each link is read under a criterion or shown as unmapped', () => {
  assert(
    property(edits, (sequence) => {
      const end = sequence.reduce(tried, start)
      expect(Rubric.parse(end)).toEqual(end)
      const read = new Set(
        evidenceByCriterion(end, records).flatMap(({ links }) => links.map((link) => link.record.id)),
      )
      const unmapped = unmappedLinks(end, records).map((link) => link.record.id)
      expect([...read, ...unmapped].toSorted()).toEqual(records.map(({ id }) => id).toSorted())
    }),
    { numRuns: 400 },
  )
})

test('no edit loses sight of evidence but one that says so, and none begins to read what is unmapped but mapping it', () => {
  assert(
    property(edits, (sequence) => {
      let rubric = start
      const wrong: unknown[] = []
      for (const edit of sequence) {
        const next = tried(rubric, edit)
        for (const id of LINKED) {
          const [was, is] = [readsLink(rubric, id), readsLink(next, id)]
          if (was && !is && !lets(edit, rubric)) wrong.push({ edit, lost: id })
          if (!was && is && edit.what !== 'map') wrong.push({ edit, read: id })
        }
        rubric = next
      }
      expect(wrong).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('scaled weights are whole and make 100, and keep their order', () => {
  const weights = array(double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 })
  assert(
    property(weights, (list) => {
      const criteria = list.map((weight, index) => ({ ...start.criteria[0]!, id: `C${index + 1}`, weight }))
      const scaled = scaledTo100({ ...start, criteria })
      expect(weightSum(scaled)).toBe(100)
      expect(scaled.criteria.every(({ weight }) => Number.isInteger(weight) && weight >= 0)).toBe(true)
      const inOrder = list.map((weight, index) => ({ weight, scaled: scaled.criteria[index]!.weight }))
      const lighter = inOrder.flatMap((one) =>
        inOrder.filter((other) => one.weight > other.weight && one.scaled < other.scaled),
      )
      expect(lighter).toEqual([])
    }),
  )
})

test('of weights that differ by a hair the heavier is not scaled below the lighter', () => {
  const weights = [65.8089254759048, 99.99999999999987, 99.99999999999989, 0]
  const criteria = weights.map((weight, index) => ({ ...start.criteria[0]!, id: `C${index + 1}`, weight }))
  expect(scaledTo100({ ...start, criteria }).criteria.map(({ weight }) => weight)).toEqual([25, 37, 38, 0])
})

test('a split and a merge of its parts weigh what the one did', () => {
  assert(
    property(nat(8), integer({ min: 2, max: 6 }), (index, count) => {
      const { id, weight } = start.criteria[index]!
      const parts = Array.from({ length: count }, (_, at) => ({ name: `Part ${at}`, reads: true }))
      const split = splitCriterion(start, id, parts)
      const merged = mergedCriteria(split.rubric, split.ids, 'Again')
      const again = merged.rubric.criteria.find((criterion) => criterion.id === merged.id)!
      expect(weightSum(split.rubric)).toBe(100)
      expect(again.weight).toBe(weight)
      expect(again.countsFrom).toContain(id)
    }),
  )
})
