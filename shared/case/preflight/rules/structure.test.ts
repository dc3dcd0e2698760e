import { expect, test } from 'vitest'
import { acceptance, findingsOf, inputOf, project, recordOf, soundCase } from '../testing/small-vault'
import { preflight } from '../run-preflight'

test('the structure of a sound case is sound', () => {
  const rules = preflight(inputOf(soundCase())).open.map(({ rule }) => rule)
  expect(rules.filter((rule) => !rule.startsWith('K-'))).toEqual(['P-grade', 'P-voices'])
})

test.each([
  ['P-ask', { ask: ' ' }, 'ask'],
  ['P-level', { targetLevel: null }, 'targetLevel'],
  ['P-rubric', { rubric: 'gone' }, 'rubric'],
  ['P-rubric', { rubricVersion: '9.0.0' }, 'rubricVersion'],
  ['P-flagships', { flagships: [] }, 'flagships'],
  ['P-proofs', { proofs: [] }, 'proofs'],
  ['P-proofs', { proofs: [{ text: 'It rose.' }] }, 'proofs.0.record'],
  ['P-claim', { claims: [{ criterion: 'C1', text: 'I did.' }] }, 'claims.0.citations'],
  ['P-claim', { claims: [{ criterion: 'C1' }] }, 'claims.0.text'],
  ['P-criterion', { claims: [{ criterion: 'X9', text: 'I did [[M-03]].' }] }, 'claims.0.criterion'],
  ['P-criterion', { gaps: [{ criterion: '', gap: 'None.' }] }, 'gaps.0.criterion'],
  ['P-reference', { flagships: ['p1', 'gone'] }, 'flagships'],
  ['P-citation', { story: 'It began [[E-99]].' }, 'story'],
  ['P-statement', { managerStatement: { text: 'Robin has done it.' } }, 'managerStatement.person'],
])('%s names its field: %j', (rule, fields, field) => {
  const [found] = findingsOf(rule, soundCase(fields))
  expect(found?.field).toBe(field)
  expect(found?.source).not.toBe('')
})

test.each([
  ['P-activity', { outcome: '' }, 'outcome'],
  ['P-role', { myPart: '' }, 'myPart'],
  ['P-limits', { limits: '' }, 'limits'],
])('%s looks into the flagships', (rule, fields, field) => {
  expect(findingsOf(rule, soundCase(), [project(fields)])).toMatchObject([{ record: 'p1', field }])
})

test('more than five flagships or three proofs are too many', () => {
  const many = Array.from({ length: 6 }, (_, index) => project({ id: `p${index}` }))
  const flagships = many.map(({ id }) => id)
  const proofs = flagships.slice(0, 4).map((record) => ({ record, text: 'It rose.' }))
  const item = soundCase({ flagships, proofs })
  expect(findingsOf('P-flagships', item, many)[0]?.severity).toBe('look')
  expect(findingsOf('P-proofs', item, many)[0]?.severity).toBe('look')
})

test('files that are gone and links that nobody else can open are named', () => {
  const sha256 = 'a'.repeat(64)
  const shown = acceptance({
    attachments: [{ sha256, name: 'readout.pdf', size: 1, addedAt: '2026-11-01T10:00:00.000Z' }],
    links: [
      { url: 'file:///home/me/readout' },
      { url: 'http://localhost:8888/nb' },
      { url: 'https://wiki.example.org/a' },
    ],
  })
  expect(findingsOf('P-file', soundCase(), [shown])).toEqual([])
  expect(findingsOf('P-file', soundCase(), [shown], { missingFiles: new Set([sha256]) })[0]?.text).toContain(
    'readout.pdf',
  )
  expect(findingsOf('P-link', soundCase(), [shown]).map(({ field }) => field)).toEqual(['links.0.url', 'links.1.url'])
})

test('what lies in the trash is no exhibit, and is named so', () => {
  const gone = recordOf('design-doc', {
    id: 'd',
    exhibit: 'E-05',
    title: 'Design',
    deletedAt: '2026-11-01T10:00:00.000Z',
  })
  const item = soundCase({ claims: [{ criterion: 'C2', text: 'I framed it [[E-05]].', citations: ['d'] }] })
  expect(findingsOf('P-reference', item, [gone])[0]?.text).toContain('E-05, which is in the trash')
  expect(findingsOf('P-claim', item, [gone])).toHaveLength(1)
})
