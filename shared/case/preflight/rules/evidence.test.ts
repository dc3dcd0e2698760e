import { describe, expect, test } from 'vitest'
import { readEvidence } from '../../../rubric/read/read-evidence'
import {
  acceptance,
  findingsOf,
  inClaim,
  inputOf,
  project,
  recordOf,
  rubric,
  soundCase,
  trainingTime,
  voice,
} from '../testing/small-vault'

const NULL_RESULT = { result: { value: 29.6 }, interval: { of: 'relative', low: -1.6, high: 2, level: 95 } }

const cites = (criterion: string, fields: Record<string, unknown> = {}) =>
  findingsOf('P-grade', soundCase({ claims: [{ criterion, text: 'It rose.', citations: ['m3'] }] }), [
    acceptance(fields),
  ])
const evidence = [{ criterion: 'C1', why: 'It moved.', strength: 'strong' }]
const read = (item: ReturnType<typeof soundCase>, others: Parameters<typeof inputOf>[1] = []) => {
  const { records } = inputOf(item, others)
  return {
    reading: readEvidence(records, { rubric, level: item.targetLevel ?? 'mle', asOf: '2026-11-23', case: 'case' }),
  }
}
const found = (rule: string, item = soundCase(), others: Parameters<typeof inputOf>[1] = []) =>
  findingsOf(rule, item, others, read(item, others))
const since = (from: string) => [project({ evidence, scopeStep: 'lead', when: { from, ongoing: true } })]

describe('a text that says more than its metric', () => {
  test.each([
    ['I improved acceptance in the experiment [[M-03]].', NULL_RESULT, ['improved']],
    [
      'I raised acceptance [[M-03]].',
      { result: { value: 28 }, interval: { of: 'relative', low: -6, high: -4 } },
      ['raised'],
    ],
    ['I raised acceptance [[M-03]].', {}, []],
    ['The test had no effect, and I did not improve it [[M-03]].', NULL_RESULT, []],
    ['I cut training [[M-07]] and found no effect on acceptance [[M-03]].', NULL_RESULT, []],
  ])('%s', (text, fields, expected) => {
    expect(inClaim('P-verdict', text, [acceptance(fields)]).map(({ quote }) => quote?.text)).toEqual(expected)
  })
})

describe('a cited metric', () => {
  test('of a low grade is worth a look for business impact, with what would lift it', () => {
    const [graded] = cites('C1', { design: 'before-after' })
    expect(graded).toMatchObject({ severity: 'look', record: 'm3', criterion: 'C1' })
    expect(graded?.text).toMatch(/^M-03 is cited for C1 with grade [CDE]: /)
    expect(graded?.field).not.toBeNull()
  })

  test('of a low grade is worth no word elsewhere, unless it is an estimate', () => {
    expect(
      cites('C5', {
        design: 'before-after',
        baseline: { value: 29.5, from: '2026-01-01', to: '2026-02-01' },
        confounders: ['A holiday'],
      }),
    ).toEqual([])
    expect(cites('C5', { design: 'estimate' })).toHaveLength(1)
  })

  test('is asked every check of a claim, under the check’s own name', () => {
    const outside = acceptance({ interval: { of: 'relative', low: 5, high: 6.2, level: 95 } })
    const [check] = findingsOf('K-interval-estimate', soundCase(), [outside])
    expect(check).toMatchObject({ record: 'm3', severity: 'mend' })
    expect(check?.text).toMatch(/^M-03: /)
  })
})

describe('the reading of the evidence', () => {
  test('names every criterion with a gap that the case does not name', () => {
    expect(found('P-gap').map(({ criterion }) => criterion)).toEqual(rubric.criteria.map(({ id }) => id))
    const gaps = [{ criterion: 'C8', gap: 'No model card.', plan: 'Write one.', by: '2027-01-29' }]
    expect(found('P-gap', soundCase({ gaps })).map(({ criterion }) => criterion)).not.toContain('C8')
  })

  test('that is all software engineering must be mended', () => {
    const bridge = project({ machineLearning: false, evidence })
    expect(found('P-software', soundCase(), [bridge])).toHaveLength(1)
    expect(found('P-software', soundCase(), [project({ evidence })])).toEqual([])
  })

  test('that begins in the last six weeks is worth a look', () => {
    const late = project({ evidence, when: { from: '2026-11-01', ongoing: true } })
    const both = [late, acceptance({ evidence, when: { from: '2026-11-03', to: '2026-11-10' } })]
    expect(found('P-late', soundCase(), both)).toHaveLength(1)
    expect(
      found('P-late', soundCase(), [project({ evidence, when: { from: '2026-02-01', ongoing: true } }), both[1]!]),
    ).toEqual([])
  })

  test('with too few months at the level is worth a look', () => {
    expect(found('P-track', soundCase(), since('2026-08-01'))[0]?.text).toContain(
      'begins in August 2026, 3 months before',
    )
    expect(found('P-track', soundCase(), since('2026-02-01'))).toEqual([])
  })

  test('below the level asked for must be mended', () => {
    const assisted = [project({ evidence, scopeStep: 'assist', when: { from: '2026-01-01', ongoing: true } })]
    expect(found('P-below', soundCase({ targetLevel: 'staff' }), assisted)).toHaveLength(1)
  })

  test('that is weak for a claim is said with what would lift it', () => {
    const weak = recordOf('learning', { id: 'l', exhibit: 'E-02', form: 'course', evidence })
    const item = soundCase({ claims: [{ criterion: 'C1', text: 'I learned.', citations: ['l'] }] })
    expect(found('P-weak-claim', item, [weak])).toMatchObject([{ criterion: 'C1', severity: 'look' }])
  })

  test('that nearly suffices for a criterion without a claim is worth a look', () => {
    const since2025 = { from: '2025-11-01', ongoing: true }
    const works = [
      project({
        evidence,
        scopeStep: 'lead',
        when: since2025,
        links: [{ label: 'Design', url: 'https://example.test' }],
      }),
      acceptance({
        evidence,
        when: { from: '2026-10-19', to: '2026-11-01' },
        design: 'randomized',
        sampleRatio: 'passed',
        stopRuleFixed: true,
        credit: { role: 'I designed and read the experiment.' },
        attachments: [{ sha256: 'a'.repeat(64), name: 'readout.pdf', size: 1, addedAt: '2026-11-02T09:00:00.000Z' }],
      }),
      voice({ evidence, when: { from: '2026-11-02', to: '2026-11-02' } }),
    ]
    expect(found('P-unclaimed', soundCase({ claims: [] }), works)).toMatchObject([
      { criterion: 'C1', severity: 'look' },
    ])
    expect(found('P-unclaimed', soundCase(), works)).toEqual([])
  })

  test('of the sound case keeps silent about claims that are missing for empty criteria', () => {
    expect(found('P-unclaimed')).toEqual([])
  })
})

test.each([
  [{ criterion: 'C8', gap: 'No card.' }, 'gaps.0.plan'],
  [{ criterion: 'C8', gap: 'No card.', plan: 'Write it.' }, 'gaps.0.by'],
  [{ criterion: 'C8', gap: 'No card.', plan: 'Write it.', by: '2026-11-01' }, 'gaps.0.by'],
  [{ criterion: 'C8', gap: 'No card.', plan: 'Write it.', by: '2027-01-29' }, undefined],
])('a known gap has a plan and a day to come: %j', (gap, field) => {
  expect(findingsOf('P-plan', soundCase({ gaps: [gap] }))[0]?.field).toBe(field)
})

describe('voices', () => {
  test.each([
    ['Great engineer, a pleasure to work with!', true],
    ['Robin is smart and a real team player.', true],
    ['Great work: the leak check saved us from a bad launch.', false],
    ['Brilliant how you stopped the test on the day you had named.', false],
    ['The prior is the right call for thin categories.', false],
  ])('praise names what was done: %s', (quote, isEmpty) => {
    expect(findingsOf('P-praise', soundCase(), [voice({ quote })])).toHaveLength(isEmpty ? 1 : 0)
  })

  test.each([
    ['given', undefined],
    ['asked', 'look'],
    ['not-asked', 'look'],
    ['refused', 'mend'],
  ])('consent %s weighs %s', (consent, severity) => {
    expect(findingsOf('P-consent', soundCase(), [voice({ consent })])[0]?.severity).toBe(severity)
  })

  test('of the ML side may also be somebody who confirmed a record', () => {
    const others = [voice({ machineLearningSide: false })]
    expect(findingsOf('P-ml-voice', soundCase(), others)).toHaveLength(1)
    const peer = recordOf('person', { id: 'peer', title: 'ML engineer', machineLearningSide: true })
    const confirmed = acceptance({ verification: { status: 'verified', by: 'peer' } })
    expect(findingsOf('P-ml-voice', soundCase(), [...others, peer, confirmed])).toEqual([])
  })

  test('are four to six', () => {
    expect(findingsOf('P-voices', soundCase())[0]?.text).toBe('One voice speaks for the case; four to six are usual.')
    const four = ['f1', 'f2', 'f3', 'f4'].map((id) => voice({ id, giver: id }))
    expect(findingsOf('P-voices', soundCase({ feedback: four.map(({ id }) => id) }), four)).toEqual([])
  })
})

describe('what may not be shown', () => {
  test('is not cited', () => {
    expect(findingsOf('P-hidden', soundCase(), [acceptance({ disclosure: 'never' })])).toMatchObject([{ record: 'm3' }])
  })

  test('is not typed: names', () => {
    const maria = recordOf('person', { id: 'x', title: 'Maria Example' })
    const text = 'I built it with Maria Example [[M-03]].'
    expect(inClaim('P-name', text, [maria]).map(({ quote }) => quote?.text)).toEqual(['Maria Example'])
    expect(inClaim('P-name', text, [{ ...maria, personDisclosure: 'named' }])).toEqual([])
  })

  test('is not typed: numbers that a record shows only in part', () => {
    const text = 'I cut training from 550 minutes by 71 % [[M-07]].'
    expect(inClaim('P-hidden-number', text, [trainingTime({ unit: '', metricDisclosure: 'percent' })])).toEqual([])
    const hidden = trainingTime({ unit: 'runs', metricDisclosure: 'percent' })
    expect(inClaim('P-hidden-number', 'I cut it from 550 runs [[M-07]].', [hidden])).toHaveLength(1)
    expect(inClaim('P-hidden-number', 'I cut it from 550 runs [[M-07]].', [trainingTime({ unit: 'runs' })])).toEqual([])
  })

  test('is asked after where a word hints at it', () => {
    expect(inClaim('P-confidential', 'I did it despite the layoffs.')).toMatchObject([{ severity: 'note' }])
  })
})
