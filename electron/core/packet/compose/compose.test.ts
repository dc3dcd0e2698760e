import { expect, test } from 'vitest'
import { kindInfo } from '@shared/records/kinds'
import { VaultRecord } from '@shared/records/record-schemas'
import { disclose } from '../disclosure/disclose'
import type { PacketDocument } from '../tree'
import type { Inline } from '../inline'
import { citedIn, runsOf } from './citations'
import { judge } from '../judge'
import { compose } from './compose'
import type { ComposeOptions } from './material'
import { METRIC_GROUPS, SHOWN_NUMBERS } from './metric-sheets'
import { canaries, mleRubric, options, record, sampleRecords } from './test-records'

const rubric = mleRubric()

function composed(
  records: VaultRecord[],
  profile: 'internal' | 'external' = 'internal',
  chosen: Partial<ComposeOptions> = {},
) {
  const theCase = records.find((each) => each.kind === 'case')
  if (!theCase) throw new Error('no case')
  const disclosed = disclose(records, theCase, profile)
  const judged = judge(records, disclosed, rubric, options.date)
  return compose({ disclosed, judged, rubric, options: { ...options, profile, ...chosen } })
}

const blocksOf = ({ sections }: PacketDocument) => sections.flatMap(({ blocks }) => blocks)
const sectionIds = ({ sections }: PacketDocument) => sections.map(({ id }) => id)

/** Every anchor that a citation or a reference can lead to, each as often as it is set. */
const anchors = (document: PacketDocument) =>
  blocksOf(document).flatMap((block) => {
    if (block.type === 'heading') return [block.id]
    if (block.type === 'exhibit') return [block.anchor, block.id]
    if (block.type === 'attachment') return [block.anchor]
    return (block.type === 'quote' || block.type === 'claim') && block.id !== undefined ? [block.id] : []
  })

const open = (records: VaultRecord[]) => records.map((each): VaultRecord => ({ ...each, disclosure: 'open' }))

test.each(['internal', 'external'] as const)(
  'in the %s sample every citation and reference has one place to lead to',
  (profile) => {
    const { document } = composed(open(sampleRecords()), profile)
    const all = anchors(document)
    expect(all.length).toBe(new Set(all).size)
    const cited = blocksOf(document).flatMap(citedIn)
    const referenced = blocksOf(document)
      .flatMap(runsOf)
      .flatMap((run) => (run.type === 'reference' ? [run.anchor] : []))
    expect(cited.length).toBeGreaterThan(100)
    expect([...cited, ...referenced].filter((name) => !all.includes(name))).toEqual([])
  },
)

test('the sample fills every section of the core', () => {
  expect(sectionIds(composed(sampleRecords()).document)).toEqual(
    expect.arrayContaining(
      'opening readiness flagships impact claims voices timeline gaps statements metric-sheets designs trail rubric exhibits colophon'.split(
        ' ',
      ),
    ),
  )
})

test.each(['internal', 'external'] as const)('no private note of the sample reaches the %s tree', (profile) => {
  const tree = JSON.stringify(composed(open(sampleRecords()), profile)).toLowerCase()
  expect(canaries().filter((word) => tree.includes(word))).toEqual([])
})

test('an external packet holds no text of an internal record', () => {
  const records = sampleRecords().map((each): VaultRecord => {
    if (each.kind === 'case') return { ...each, disclosure: 'open' }
    if (each.disclosure === 'open') return each
    const texts = Object.entries(kindInfo(each.kind).fields).filter(([, { control }]) => /line|prose/.test(control))
    const secret = texts.map(([name, { control }]) => [name, control === 'lines' ? ['SECRET'] : 'SECRET'])
    return VaultRecord.parse({ ...each, title: 'SECRET', ...Object.fromEntries(secret) })
  })
  expect(JSON.stringify(records).match(/SECRET/g)?.length).toBeGreaterThan(50)
  expect(JSON.stringify(composed(records, 'external'))).not.toContain('SECRET')
})

test('the order in which a vault gives its records changes nothing', () => {
  const records = sampleRecords()
  expect(composed(records.toReversed())).toEqual(composed(records))
})

test('a case with nearly nothing in it still makes one decent page', () => {
  const { document, warnings } = composed([record('case', { id: 'c', title: 'MLE, spring', targetRole: 'MLE' })])
  expect(sectionIds(document)).toEqual(['opening', 'statements', 'colophon'])
  expect(document.title).toBe('Transition case: MLE')
  expect(warnings).toEqual([])
})

test('a citation that leads nowhere stays as typed and is reported', () => {
  const { document, warnings } = composed([record('case', { id: 'c', ask: 'See [[E-99]].' })])
  expect(JSON.stringify(document)).toContain('[[E-99]]')
  expect(warnings.map(({ message }) => message)).toEqual([
    '“Title of c” cites E-99: no exhibit has this number, so the text stands as typed.',
  ])
})

test('what the case names and the profile hides resolves to nothing, and the person is told', () => {
  const { document, warnings } = composed([
    record('case', {
      id: 'c',
      flagships: ['p'],
      proofs: [{ record: 'm', text: 'Proof' }],
      claims: [{ criterion: 'C1', text: 'Claimed [[M-01]].', citations: ['m', 'gone'] }],
      managerStatement: { person: 'nobody', text: 'Good.' },
    }),
    record('project', { id: 'p', exhibit: 'E-01', disclosure: 'never', problem: 'SECRET' }),
    record('impact', { id: 'm', exhibit: 'M-01', disclosure: 'never', title: 'SECRET' }),
  ])
  expect(JSON.stringify(document)).not.toMatch(/SECRET|M-01|E-01/)
  expect(JSON.stringify(document)).toContain('Claimed.')
  expect(warnings).toHaveLength(1)
})

const learning = (id: string, exhibit: string, day: string) => record('learning', { id, exhibit, when: { from: day } })

test('evidence outside the period is left out unless the case names it', () => {
  const { document } = composed([
    record('case', {
      id: 'c',
      periodFrom: '2026-01-01',
      claims: [{ criterion: 'C3', text: 'Old', citations: ['named'] }],
    }),
    learning('old', 'E-01', '2024-05-01'),
    learning('named', 'E-02', '2024-06-01'),
    learning('new', 'E-03', '2026-06-01'),
  ])
  expect(blocksOf(document).flatMap((block) => (block.type === 'exhibit' ? [block.id] : []))).toEqual(['E-02', 'E-03'])
})

test('sample data says so on the first page, in the foot and in the last lines', () => {
  const { document } = composed(sampleRecords(), 'internal', { sample: true })
  expect(document.confidentiality).toMatch(/^Sample data/)
  expect(JSON.stringify(document.sections[0])).toContain('sample data')
  expect(JSON.stringify(document.sections.at(-1))).toContain('invented')
})

test('the metric sheet has a place for every field of a metric', () => {
  const placed = [...SHOWN_NUMBERS, ...METRIC_GROUPS.flatMap(({ fields }) => fields)]
  expect(placed.toSorted()).toEqual(Object.keys(kindInfo('impact').fields).toSorted())
})

test('each metric sheet says every field that its record says', () => {
  const { document } = composed([
    record('case', { id: 'c' }),
    record('impact', {
      id: 'm',
      exhibit: 'M-01',
      unit: 'ms',
      baseline: { value: 412, source: 'Dashboard one' },
      result: { value: 236 },
      confounders: ['Traffic grew'],
      guardrails: [{ name: 'Errors', limit: '0.1 %', observed: '0.05 %', breached: false }],
      credit: { share: 65, rationale: 'By merged work' },
      stopRuleFixed: true,
      evidence: [{ criterion: 'C7', why: 'A reason', strength: 'strong' }],
      links: [{ label: 'Readout', url: 'https://example.com/readout' }],
    }),
  ])
  const text = JSON.stringify(blocksOf(document).find(({ type }) => type === 'definitions'))
  for (const part of [
    '\u221243',
    '412\u00a0ms',
    'Dashboard one',
    'Traffic grew',
    'Errors',
    'limit',
    '0.05 %',
    '65\u202f%',
    'By merged work',
    'Yes',
    'A reason',
    'Readout',
  ])
    expect(text).toContain(part)
})

test('an external packet under an internal label is reported', () => {
  const labelled = record('case', { id: 'c', disclosure: 'open', confidentiality: 'Internal' })
  expect(composed([labelled], 'external').warnings).toMatchObject([{ message: expect.stringContaining('“Internal”') }])
  expect(composed([labelled]).warnings).toEqual([])
})

const words = (runs: readonly Inline[]) => runs.map((run) => ('text' in run ? run.text : '')).join('')

test('a criterion that only a claim speaks for reads as empty, and names what the claim cites', () => {
  const { document } = composed(sampleRecords())
  const readiness = document.sections.find(({ id }) => id === 'readiness')
  const table = readiness?.blocks.find((block) => block.type === 'table')
  const row = table?.rows.map(({ cells }) => cells.map(words)).find(([first]) => first?.startsWith('C8'))
  expect(row?.slice(0, 3)).toEqual(['C8\u00a0 Responsible ML and documentation', 'Empty', ''])
  expect(JSON.stringify(table?.rows.at(-2))).toContain('E-22')
  expect(JSON.stringify(readiness)).toContain('Read at Senior level: 6 meet, 2 nearly, 1 empty')
})

test('a design doc prints its alternatives as a table, and what stood there as text before', () => {
  const { document } = composed([
    ...sampleRecords(),
    record('design-doc', {
      id: 'tabled',
      exhibit: 'E-90',
      considered: [{ option: 'Do nothing', why: 'The fault stays' }],
    }),
    record('design-doc', { id: 'texted', exhibit: 'E-91', alternatives: 'Larger machines, at twice the cost.' }),
  ])
  const rows = blocksOf(document).flatMap((block) => (block.type === 'definitions' ? block.rows : []))
  const tables = rows.flatMap(({ label, blocks = [] }) => (label === 'Alternatives' ? blocks : []))
  expect(JSON.stringify(tables)).toContain('The fault stays')
  expect(JSON.stringify(rows.filter(({ label }) => label === 'Alternatives, as text'))).toContain('Larger machines')
})
