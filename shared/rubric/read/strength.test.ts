import { describe, expect, test } from 'vitest'
import type { Strength } from '../../records/record'
import {
  counts,
  failing,
  filed,
  onDay,
  project,
  readOne,
  record,
  strongDoc,
  strongImpact,
  verified,
} from './testing/records'

type Draft = Parameters<typeof readOne>[0]

/** What a piece is, and by which rules it is no more. */
const read = (draft: Draft, as: Parameters<typeof readOne>[1] = {}): [Strength, string[]] => {
  const { strength, reasons } = readOne(draft, as)
  return [strength, failing(reasons)]
}

const unverified = { verification: {} }
const voice = {
  kind: 'feedback',
  project: 'model',
  giver: 'mentor',
  relation: 'mentor',
  quote: 'The check found what no test had.',
  consent: 'given',
  ...onDay('2026-10-01'),
  ...counts('C2'),
} as const
const solved = {
  kind: 'learning',
  project: 'model',
  form: 'challenge',
  solution: 'Rebuilt the join on event time',
  ...onDay('2026-10-01'),
  ...filed,
  ...verified,
  ...counts('C3'),
} as const

describe('a piece of work is strong when everything is there', () => {
  test.each<[string, Draft]>([
    ['a design document: approved, own share, linked, dated, confirmed, of the level', strongDoc],
    ['a metric claim of grade A for business impact', strongImpact],
    ['words of a named person who agrees to be quoted', voice],
    [
      'a confirmed ML Test Score',
      { ...strongDoc, kind: 'test-score', links: [], data: { schema: { done: 'manual' } } },
    ],
    [
      'a confirmed model card with results',
      {
        ...strongDoc,
        kind: 'model-card',
        status: 'published',
        links: [],
        use: { purpose: 'Proposals' },
        slices: [{ group: 'All', value: 1 }],
      },
    ],
    ['a challenge that was solved, with the report and a confirmation', solved],
  ])('%s', (_, draft) => {
    expect(read(draft)).toEqual(['strong', []])
    expect(readOne(draft).lift).toBeNull()
  })
})

describe('what is missing caps it', () => {
  test.each<[string, Draft, Strength, string[]]>([
    ['K1: nothing attached, linked or cited', { ...strongDoc, links: [] }, 'weak', ['K1']],
    [
      'K2: no own part, and no project that says it',
      { ...strongDoc, share: null, project: null },
      'weak',
      ['K2', 'S6'],
    ],
    ['K4: a draft that nobody has reviewed', { ...strongDoc, status: 'draft' }, 'weak', ['K4']],
    ['K4: a milestone that is not reached', { ...strongDoc, kind: 'milestone', status: 'planned' }, 'weak', ['K4']],
    [
      'K4: a project without an outcome',
      { ...strongDoc, kind: 'project', role: 'Owner', scopeStep: 'whole', outcome: '' },
      'weak',
      ['K4'],
    ],
    ['K4: reading that was used nowhere', { ...solved, form: 'reading', solution: '' }, 'weak', ['K4']],
    [
      'K1, K4: an ML Test Score without an answer',
      { ...strongDoc, kind: 'test-score', links: [] },
      'weak',
      ['K4', 'K1'],
    ],
    [
      'K1, K4: an empty model card',
      { ...strongDoc, kind: 'model-card', status: 'published', links: [] },
      'weak',
      ['K4', 'K1'],
    ],
    ['K5: a course, however well filed', { ...solved, form: 'course' }, 'weak', ['K5']],
    ['K6: a qualification in own words', { ...solved, kind: 'qualification' }, 'weak', ['K6']],
    ['K6: own notes of a conversation', { ...solved, kind: 'meeting' }, 'weak', ['K6']],
    ['K7: marked “Never”', { ...strongDoc, disclosure: 'never' }, 'weak', ['K7']],
    ['K7: consent refused', { ...voice, consent: 'refused' }, 'weak', ['S5', 'K7']],
    ['S2: no date', { ...strongDoc, when: {} }, 'moderate', ['S2']],
    ['S5: nobody has confirmed it', { ...strongDoc, ...unverified }, 'moderate', ['S5']],
    [
      'S5: asked, and not answered',
      { ...strongDoc, verification: { status: 'requested', by: 'analyst' } },
      'moderate',
      ['S5'],
    ],
    [
      'S5: verified by nobody in particular',
      { ...strongDoc, verification: { status: 'verified' } },
      'moderate',
      ['S5'],
    ],
    ['S5: words of somebody unnamed', { ...voice, giver: null }, 'moderate', ['S5']],
    ['S5: words without consent', { ...voice, consent: 'asked' }, 'moderate', ['S5']],
    ['K10: disputed', { ...strongDoc, verification: { status: 'disputed', by: 'analyst' } }, 'moderate', ['S5', 'K10']],
  ])('%s', (_, draft, strength, rules) => expect(read(draft)).toEqual([strength, rules]))
})

describe('what a record leaves out, its project or an exhibit may say', () => {
  test('the own part', () => expect(read({ ...strongDoc, share: null })).toEqual(['strong', []]))

  test('what shows it, by a citation of an exhibit that is filed', () => {
    const exhibit = record({ kind: 'design-doc', id: 'cited', exhibit: 'E-07', ...filed })
    const citing = { ...strongDoc, links: [], abstract: 'As in [[E-07]].' }
    expect(read(citing, { others: [exhibit] })).toEqual(['strong', []])
    expect(read(citing)[1]).toEqual(['K1'])
    expect(read(citing, { others: [{ ...exhibit, deletedAt: exhibit.createdAt }] })[1]).toEqual(['K1'])
  })

  test('what shows a project, by any of its exhibits', () => {
    const work = {
      ...strongDoc,
      kind: 'project',
      id: 'work',
      role: 'Owner',
      scopeStep: 'whole',
      outcome: 'Done',
      links: [],
    } as const
    const exhibit = record({ kind: 'design-doc', id: 'of-it', exhibit: 'E-07', project: 'work', ...filed })
    expect(read(work)[1]).toEqual(['K1'])
    expect(read(work, { others: [exhibit] })).toEqual(['strong', []])
  })
})

const inScope = (scopeStep: string | null) => ({ ...strongDoc, project: 'scoped', share: 80, scope: scopeStep })
const scoped = (scopeStep: string | null) => [record({ ...project, id: 'scoped', exhibit: 'E-02', scopeStep })]

describe('S6: the level that its scope shows', () => {
  test.each([
    ['mle', 'assist', 'moderate'],
    ['mle', 'part', 'strong'],
    ['senior', 'assist', 'weak'],
    ['senior', 'part', 'moderate'],
    ['senior', 'whole', 'strong'],
    ['senior', 'lead', 'strong'],
    ['staff', 'part', 'weak'],
    ['staff', 'whole', 'moderate'],
    ['staff', 'lead', 'strong'],
    ['staff', null, 'moderate'],
  ] as const)('at %s, “%s” is %s', (level, step, strength) =>
    expect(readOne(inScope(step), { level, others: scoped(step) }).strength).toBe(strength),
  )

  test('a link that names its level goes before the scope of the project', () => {
    const draft = { ...strongDoc, ...counts('C2', { level: 'mle' }) }
    expect(readOne(draft)).toMatchObject({ strength: 'moderate', shows: 'mle', atLevel: false })
    expect(readOne({ ...strongDoc, project: null, ...counts('C2', { level: 'senior' }) }).strength).toBe('strong')
  })

  test('where nothing says the level, the lift is to say it', () => {
    expect(readOne({ ...strongDoc, project: null }).lift).toEqual({
      to: 'strong',
      text: 'Say which level it shows; if it is Senior or higher, E-18 becomes strong.',
      record: 'doc',
      field: 'evidence.0.level',
    })
    expect(readOne(inScope(null), { others: scoped(null) }).lift).toMatchObject({
      record: 'scoped',
      field: 'scopeStep',
    })
  })
})

describe('voices and bridges', () => {
  test('K11: words are a witness for modeling and experiments, and no more', () => {
    expect(read({ ...voice, ...counts('C4') })).toEqual(['moderate', ['K11']])
    expect(read({ ...voice, ...counts('C5') })).toEqual(['moderate', ['K11']])
    expect(read({ ...voice, ...counts('C9') })).toEqual(['strong', []])
  })

  test('a voice of the ML side is independent, one of the business is not', () => {
    expect(readOne(voice).independent).toBe(true)
    expect(readOne({ ...voice, giver: 'analyst', relation: 'partner' }).independent).toBe(false)
  })

  test('B1: software engineering keeps its strength, and says where it does not count', () => {
    const others = [record({ ...project, id: 'service', exhibit: 'E-02', machineLearning: false })]
    const draft = { ...strongDoc, project: 'service' }
    expect(readOne(draft, { others })).toMatchObject({ strength: 'strong', bridge: true })
    expect(read(draft, { others })[1]).toEqual(['B1'])
    expect(read({ ...draft, ...counts('C7') }, { others })[1]).toEqual([])
  })
})

describe('the lift names the field', () => {
  test.each<[string, Draft, string]>([
    ['links', { ...strongDoc, links: [], ...unverified }, 'Attach or link what shows it, and E-18 becomes moderate.'],
    [
      'verification.status',
      { ...strongDoc, ...unverified },
      'Have it confirmed by somebody who saw the work, and E-18 becomes strong.',
    ],
    [
      'verification.status',
      { ...strongDoc, ...unverified, reviewers: ['analyst', 'mentor'] },
      'Have it confirmed by Staff MLE, and E-18 becomes strong.',
    ],
    [
      'when.to',
      { ...strongDoc, ...unverified, when: {} },
      'Give it a date and have it confirmed by somebody who saw the work, and E-18 becomes strong.',
    ],
    [
      'consent',
      { ...voice, exhibit: 'F-02', consent: null },
      'Ask Staff MLE for consent to quote it, and F-02 becomes strong.',
    ],
  ])('%s', (field, draft, text) => expect(readOne(draft).lift).toMatchObject({ field, text }))

  test('there is none where no edit helps', () => expect(readOne({ ...solved, form: 'course' }).lift).toBeNull())
})
