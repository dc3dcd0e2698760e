import { describe, expect, test } from 'vitest'
import mle from '../../resources/rubrics/mle.json' with { type: 'json' }
import { RecordDraft, VaultRecord } from '../records/kinds'
import { Rubric } from '../rubric/rubric'
import { checkReport } from './check-report'

const rubric = Rubric.parse(mle)
const at = '2026-11-23T10:00:00.000Z'
let count = 0
function record(fields: Record<string, unknown>): VaultRecord {
  count += 1
  const managed = { id: `r${count}`, exhibit: null, revision: 1, createdAt: at, updatedAt: at, deletedAt: null }
  return VaultRecord.parse({ ...managed, ...RecordDraft.parse({ title: 'A title', ...fields }), ...fields })
}
const check = (records: VaultRecord[], missingFiles: string[] = []) =>
  checkReport({
    vault: { name: 'Mine', sample: false, notices: [] },
    records,
    rubric,
    missingFiles: new Set(missingFiles),
  })
const found = (records: VaultRecord[], missingFiles?: string[]) =>
  check(records, missingFiles).findings.filter(({ rule }) => !['R-empty', 'R-one-kind', 'R-case'].includes(rule))
const rules = (records: VaultRecord[], missingFiles?: string[]) =>
  found(records, missingFiles).map(({ rule, severity }) => `${rule} ${severity}`)

const soundCase = (fields: object = {}) =>
  record({ kind: 'case', id: 'case', ask: 'I ask.', flagships: ['p'], ...fields })
const project = record({ kind: 'project', id: 'p', exhibit: 'E-01', title: 'Elasticity' })

describe('references', () => {
  test('to a record that is missing, in the trash, or of another kind are told apart', () => {
    const trashed = record({ kind: 'person', id: 'gone', title: 'Mentor', deletedAt: at })
    const idea = record({ kind: 'idea', project: 'nowhere', people: ['gone', 'p'] })
    expect(rules([project, trashed, idea])).toEqual([
      'R-reference error',
      'R-reference-kind error',
      'R-trashed warning',
    ])
    expect(found([project, trashed, idea])[2]?.message).toBe(
      '“A title” names in “People” “Mentor”, which is in the trash. Restore it or name another one.',
    )
  })

  test('in the trash itself are nobody’s fault', () => {
    expect(rules([record({ kind: 'idea', project: 'nowhere', deletedAt: at })])).toEqual([])
  })

  test('in a text to an exhibit that no record has are found, once for each number', () => {
    const doc = record({ kind: 'design-doc', project: 'p', abstract: 'See [[E-01]], [[M-07]] and again [[M-07]].' })
    expect(found([project, doc]).map(({ message }) => message)).toEqual([
      '“A title” cites [[M-07]], and no record has that number.',
    ])
  })
})

describe('records', () => {
  test('with the same exhibit number are found', () => {
    expect(rules([project, record({ kind: 'learning', exhibit: 'E-01' })])).toEqual(['R-exhibit error'])
  })

  test('whose attached file is not in the vault are found by the file’s name', () => {
    const sha256 = 'a'.repeat(64)
    const doc = record({ kind: 'design-doc', attachments: [{ sha256, name: 'design.pdf', size: 3, addedAt: at }] })
    expect(rules([doc])).toEqual([])
    expect(found([doc], [sha256])[0]?.message).toContain('design.pdf')
  })
})

describe('criteria', () => {
  test('that the rubric does not have are named with their place', () => {
    const linked = record({ kind: 'learning', evidence: [{ criterion: 'C1' }, { criterion: 'X9' }] })
    expect(found([linked])).toMatchObject([{ rule: 'R-criterion', severity: 'warning', field: 'evidence.1.criterion' }])
  })

  test('are counted by kind and by strength as rated, and the empty ones are said', () => {
    const one = record({ kind: 'learning', evidence: [{ criterion: 'C1', strength: 'strong' }] })
    const two = record({ kind: 'learning', evidence: [{ criterion: 'C1' }] })
    const report = check([one, two])
    expect(report.criteria[0]).toMatchObject({
      id: 'C1',
      records: 2,
      kinds: { learning: 2 },
      selfRated: { strong: 1, moderate: 0, weak: 0, unrated: 1 },
    })
    expect(report.findings.filter(({ rule }) => rule === 'R-empty')).toHaveLength(8)
    expect(report.findings.filter(({ rule }) => rule === 'R-one-kind').map(({ field }) => field)).toEqual(['C1'])
  })
})

describe('a case', () => {
  test('that is sound has no findings', () => {
    expect(rules([project, soundCase()])).toEqual([])
  })

  test('needs an ask, a flagship, and an exhibit behind each claim', () => {
    const bare = record({ kind: 'case', claims: [{ criterion: 'C1', text: 'I did.' }, { criterion: 'C2' }] })
    expect(rules([bare])).toEqual(['R-ask error', 'R-flagships error', 'R-claim error', 'R-claim-empty warning'])
  })

  test('with more than five flagships or three proofs is told to choose', () => {
    const many = Array.from({ length: 6 }, () => record({ kind: 'project' }))
    const flagships = many.map(({ id }) => id)
    const proofs = many.slice(0, 4).map(({ id }) => ({ record: id, text: 'x' }))
    expect(rules([...many, soundCase({ flagships, proofs })])).toEqual([
      'R-flagships-many warning',
      'R-proofs-many warning',
    ])
  })

  test('may quote only with consent, and a refusal weighs more than silence', () => {
    const given = record({ kind: 'feedback', id: 'f1', consent: 'given' })
    const asked = record({ kind: 'feedback', id: 'f2', consent: 'asked' })
    const refused = record({ kind: 'feedback', id: 'f3', consent: 'refused' })
    const item = soundCase({ feedback: ['f1', 'f2', 'f3'] })
    expect(
      found([project, given, asked, refused, item]).map(({ rule, severity, record: id }) => [rule, severity, id]),
    ).toEqual([
      ['R-consent', 'error', 'f3'],
      ['R-consent', 'warning', 'f2'],
    ])
  })

  test('that rests on a record nobody may see is told so', () => {
    const secret = record({ kind: 'impact', id: 'm', disclosure: 'never' })
    const item = soundCase({ claims: [{ criterion: 'C1', text: 'I did.', citations: ['m'] }] })
    expect(rules([project, secret, item])).toEqual(['R-hidden warning'])
  })
})
