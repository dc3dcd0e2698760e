import { expect, test } from 'vitest'
import type { VaultRecord } from '@shared/records/kinds'
import { disclose } from '../disclosure/disclose'
import type { Inline } from '../inline'
import { judge } from '../judge'
import type { PacketDocument } from '../tree'
import { citedIn, runsOf } from './citations'
import { compose } from './compose'
import type { ComposeOptions } from './material'
import { mleRubric, options, record, sampleRecords } from './test-records'
import { anchorsOf } from './unlinked'

const rubric = mleRubric()

function composed(records: VaultRecord[], chosen: Partial<ComposeOptions> = {}) {
  const theCase = records.find((each) => each.kind === 'case')
  if (!theCase) throw new Error('no case')
  const all = { ...options, ...chosen }
  const disclosed = disclose(records, theCase, all.profile)
  return compose({ disclosed, judged: judge(records, disclosed, rubric, options.date), rubric, options: all })
}

const documentOf = (output: ComposeOptions['output'], chosen: Partial<ComposeOptions> = {}) =>
  composed(sampleRecords(), { output, ...chosen }).document
const blocksOf = ({ sections }: PacketDocument) => sections.flatMap(({ blocks }) => blocks)
const sectionIds = ({ sections }: PacketDocument) => sections.map(({ id }) => id)
const words = (runs: readonly Inline[]) => runs.map((run) => ('text' in run ? run.text : '')).join('')

test('an output has the sections that its readers need', () => {
  expect(sectionIds(documentOf('brief'))).toEqual(['opening', 'readiness', 'gaps', 'colophon'])
  const core = ['readiness', 'flagships', 'impact', 'claims', 'voices', 'timeline', 'gaps', 'statements']
  expect(sectionIds(documentOf('core'))).toEqual(['opening', ...core, 'colophon'])
  const appendices = ['metric-sheets', 'designs', 'feedback', 'trail', 'rubric', 'grading', 'attached', 'exhibits']
  expect(sectionIds(documentOf('full'))).toEqual(['opening', ...core, ...appendices, 'colophon'])
})

test.each(['brief', 'core'] as const)('the %s names its exhibits without a link that leads nowhere', (output) => {
  const blocks = blocksOf(documentOf(output))
  const set = new Set(blocks.flatMap(anchorsOf))
  const runs = blocks.flatMap(runsOf)
  expect(blocks.flatMap(citedIn).filter((exhibit) => !set.has(exhibit))).toEqual([])
  expect(runs.filter((run) => run.type === 'reference' && !set.has(run.anchor))).toEqual([])
  expect(runs.some((run) => run.type === 'text' && /^M-\d\d$/.test(run.text))).toBe(true)
})

test('a selection leaves out its parts, and no other', () => {
  const without = ['impact', 'metric-sheets', 'grading']
  const all = sectionIds(documentOf('full'))
  expect(sectionIds(documentOf('full', { without }))).toEqual(all.filter((id) => !without.includes(id)))
})

test('a packet says in its last lines what it is, by which rubric and level, for which day, from which digest', () => {
  const [last] = documentOf('core').sections.at(-1)?.blocks ?? []
  const told = last?.type === 'paragraph' ? words(last.runs) : ''
  for (const part of ['Core packet', '23 November 2026', 'internal profile', 'Senior level', 'mle 1.0.0', '0f1e2d3c'])
    expect(told).toContain(part)
})

test('a packet leads from each claim back to the text of the case', () => {
  const { sources } = composed(sampleRecords())
  expect(sources).toContainEqual({ anchor: 'claim-3', record: 'sample-case', field: 'claims.2.text', part: 'claims' })
  expect(sources).toContainEqual(expect.objectContaining({ anchor: 'exhibit-M-05', record: 'sample-conversion' }))
  expect(new Set(sources.map(({ anchor }) => anchor)).size).toBe(sources.length)
})

test('a rating of the candidate is printed where Casebook reads the piece otherwise', () => {
  const { document } = composed([
    record('case', { id: 'c' }),
    record('learning', {
      id: 'l',
      exhibit: 'E-01',
      evidence: [{ criterion: 'C3', why: 'Because', strength: 'strong' }],
    }),
  ])
  expect(JSON.stringify(document)).toContain('(weak; rated strong by the candidate)')
})

test('an external reader gets the grade of a metric whose numbers they do not get', () => {
  const impact = sampleRecords().find(({ id }) => id === 'sample-conversion')!
  const records = [record('case', { id: 'c', disclosure: 'open' }), { ...impact, disclosure: 'open' } as VaultRecord]
  const { document } = composed(records, { profile: 'external' })
  const sheet = JSON.stringify(document.sections.find(({ id }) => id === 'metric-sheets'))
  expect(sheet).toContain('"text":"A"')
  for (const hidden of ['612', '611', '3.91', '23,948']) expect(sheet).not.toContain(hidden)
})
