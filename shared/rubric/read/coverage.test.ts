import { describe, expect, test } from 'vitest'
import { Rubric } from '../rubric'
import {
  failing,
  filed,
  onDay,
  project,
  readAll,
  readCriterionOf,
  record,
  rubric,
  strongDoc,
  verified,
} from './testing/records'

type Draft = Parameters<typeof readCriterionOf>[1][number]

const doc: Draft = strongDoc
/** Moderate work of another sort that covers the months asked of Senior. */
const work: Draft = {
  kind: 'project',
  role: 'Owner',
  outcome: 'Launched',
  scopeStep: 'whole',
  machineLearning: true,
  when: { from: '2026-02-01', to: '2026-10-31' },
  ...filed,
  evidence: [{ criterion: 'C2' }],
}
const words: Draft = {
  kind: 'feedback',
  project: 'model',
  giver: 'mentor',
  relation: 'mentor',
  quote: 'It found what no test had.',
  consent: 'given',
  ...onDay('2026-09-01'),
  evidence: [{ criterion: 'C2' }],
}

const read = (drafts: readonly Draft[], as: Parameters<typeof readCriterionOf>[2] = {}) => {
  const { status, reasons } = readCriterionOf('C2', drafts, as)
  return [status, failing(reasons)]
}

/** The same work, as software engineering. */
const bridge = (criterion: string) => [
  { ...doc, project: 'service', evidence: [{ criterion }] },
  { ...work, machineLearning: false, evidence: [{ criterion }] },
]

describe('a criterion', () => {
  test('meets with one strong piece, a second sort, a witness, nine months and recent work', () =>
    expect(read([doc, work])).toEqual(['meets', []]))

  test.each<[string, Draft[], string]>([
    ['V1: no strong piece', [work, { ...doc, when: {} }], 'V1'],
    ['V2: one sort only', [doc, { ...doc, when: { from: '2026-02-01', to: '2026-10-31' } }], 'V2'],
    ['V4: too short', [doc, { ...work, when: { from: '2026-08-01', to: '2026-10-31' } }], 'V4'],
    [
      'V5: too old',
      [
        { ...doc, ...onDay('2025-10-01') },
        { ...work, when: { from: '2025-02-01', to: '2025-10-31' } },
      ],
      'V5',
    ],
  ])('is nearly there where one thing is missing: %s', (_, drafts, rule) => {
    expect(read(drafts)).toEqual(['nearly', [rule]])
  })

  test('V3: is nearly there without a witness', () => {
    const unseen = { ...words, giver: 'analyst', relation: 'partner' }
    expect(read([unseen, work])).toEqual(['nearly', ['V3']])
    expect(read([words, work])).toEqual(['meets', []])
  })

  test('is a gap where two things are missing, and empty where nothing is linked', () => {
    expect(read([work])).toEqual(['gap', ['V1', 'V2', 'V3']])
    expect(read([])).toEqual(['empty', ['V0']])
  })

  test('is never met by numbers: a hundred weak pieces are a gap', () => {
    const course: Draft = { kind: 'learning', form: 'course', ...onDay('2026-10-01'), evidence: [{ criterion: 'C2' }] }
    const hundred = Array.from({ length: 100 }, (_, index) => ({ ...course, id: `course-${index}` }))
    expect(read(hundred)[0]).toBe('gap')
  })

  test('counts no weak evidence, neither as a sort nor for months nor as recent', () => {
    const link = [{ criterion: 'C2', level: 'senior' }]
    const course: Draft = { kind: 'learning', form: 'course', when: work['when'], evidence: link }
    expect(read([course, { ...words, disclosure: 'never' }])).toEqual(['gap', ['V1', 'V2', 'V3', 'V4', 'V5']])
  })

  test('counts no evidence below the level, and none of no stated level', () => {
    const below = [
      { ...doc, evidence: [{ criterion: 'C2', level: 'mle' }] },
      { ...work, scopeStep: 'part' },
    ]
    expect(read(below)).toEqual(['gap', ['V1', 'V2', 'V4', 'V5']])
    expect(read([doc, work], { level: 'staff' })[0]).toBe('gap')
    expect(read([doc, work], { level: 'mle' })).toEqual(['meets', []])
  })

  test('counts software engineering only where it accepts a bridge', () => {
    const others = [record({ ...project, id: 'service', exhibit: 'E-02', machineLearning: false })]
    expect(read(bridge('C2'), { others })).toEqual(['gap', ['V1', 'V2', 'V3', 'V4', 'V5']])
    expect(readCriterionOf('C7', bridge('C7'), { others })).toMatchObject({
      status: 'meets',
      bridgeStrength: 'strong',
      mlStrength: null,
    })
  })

  test('asks what its rubric asks', () => {
    const lenient = Rubric.parse({
      ...rubric,
      coverage: { types: 1, witness: false, sustainedMonths: { mle: 0, senior: 1, staff: 1 }, recentMonths: 24 },
    })
    const drafts = [{ ...words, giver: 'analyst', relation: 'partner', ...onDay('2025-01-15') }]
    expect(read(drafts, { rubric: lenient })).toEqual(['meets', []])
  })
})

const advise = (drafts: readonly Draft[]) => readCriterionOf('C2', drafts).advice

describe('the advice', () => {
  test('names the record that lacks least, and what it lacks', () => {
    const near = { ...doc, verification: {}, reviewers: ['mentor'] }
    const far = { ...doc, verification: {}, links: [], exhibit: 'E-09' }
    const [first] = advise([far, { ...near, exhibit: 'E-08' }])
    expect(first).toMatchObject({ rule: 'V1', nearest: { record: 'it-1', field: 'verification.status', to: 'strong' } })
    expect(first?.nearest?.text).toBe('Have it confirmed by Staff MLE, and E-08 becomes strong.')
  })

  test('asks for a confirmation of the strongest work, from the ML side where there is somebody', () => {
    const asked = advise([{ ...work, people: ['analyst', 'mentor'], exhibit: 'E-03' }]).find(
      ({ rule }) => rule === 'V3',
    )
    expect(asked?.nearest).toMatchObject({ text: 'Ask Staff MLE to confirm E-03.', field: 'verification.status' })
  })

  test('says how many months are missing, and names the rubric’s own example for a first piece', () => {
    const short = { ...work, when: { from: '2026-09-01', to: '2026-10-31' } }
    expect(advise([doc, short]).map(({ text }) => text)).toEqual([
      'Show 7 more months at Senior: link earlier work of that scope, or go on with it.',
    ])
    expect(advise([])[0]?.text).toContain(`For example: ${rubric.criteria[1]?.strong[0]}`)
  })
})

describe('the whole reading', () => {
  test('puts the gaps in the order of their weight', () => {
    const { gapsByWeight } = readAll([])
    expect(gapsByWeight.slice(0, 3)).toEqual(['C1', 'C4', 'C5'])
  })

  test('keeps links to criteria that the rubric does not have', () => {
    const unmapped = readAll([record({ kind: 'learning', exhibit: 'E-04', evidence: [{ criterion: 'X9' }] })]).unmapped
    expect(unmapped).toEqual([{ record: 'it', exhibit: 'E-04', title: 'it', criterion: 'X9' }])
  })

  test('reads a link as every criterion that counts it, and says as what it was linked', () => {
    const criteria = rubric.criteria.map((one) => (one.id === 'C3' ? { ...one, countsFrom: ['S4'] } : one))
    const own = Rubric.parse({ ...rubric, criteria })
    const reading = readAll([record({ kind: 'learning', evidence: [{ criterion: 'S4' }] })], { rubric: own })
    expect(reading.criteria[2]?.pieces).toMatchObject([{ criterion: 'C3', linkedAs: 'S4' }])
    expect(reading.unmapped).toEqual([])
  })

  test('counts the share of ML work by record and quarter, and leaves out what no project says', () => {
    const others = [project, record({ ...project, id: 'service', exhibit: 'E-02', machineLearning: false })]
    const linked = [
      { ...words, project: 'model', evidence: [{ criterion: 'C2' }, { criterion: 'C3' }] },
      { ...words, project: 'service', ...onDay('2026-04-01') },
      { ...words, project: null },
    ].map((draft, index) => record({ ...draft, id: `it-${index}` }))
    expect(readAll([...others, ...linked]).mlShare).toEqual({
      overall: 0.5,
      quarters: [
        { year: 2026, number: 2, share: 0, pieces: 1 },
        { year: 2026, number: 3, share: 1, pieces: 1 },
      ],
    })
  })

  test('warns of software only, of late evidence, and of no voice of the ML side', () => {
    const service = record({ ...project, id: 'service', exhibit: 'E-02', machineLearning: false })
    const late = ['a', 'b'].map((id) =>
      record({
        kind: 'learning',
        id,
        project: 'service',
        ...onDay('2026-11-10'),
        ...verified,
        evidence: [{ criterion: 'C7' }],
      }),
    )
    expect(failing(readAll([service, ...late]).warnings)).toEqual(['W1', 'W2', 'W3'])
    expect(readAll([]).warnings).toEqual([])
  })
})
