import { describe, expect, test } from 'vitest'
import type { VaultRecord } from '../records/kinds'
import { readEvidence } from '../rubric/read/read-evidence'
import { checkReport, mustBeMended } from './check-report'
import { preflight } from './preflight/run-preflight'
import { acceptance, inputOf, recordOf, rubric, soundCase } from './preflight/testing/small-vault'

const at = '2026-11-23T10:00:00.000Z'
const check = (records: readonly VaultRecord[], missing: string[] = []) => {
  const missingFiles = new Set(missing)
  const cases = records.flatMap((item) => {
    if (item.kind !== 'case') return []
    const input = { case: item, records, rubric, reading: null, missingFiles, asOf: '2026-11-23' }
    return [{ id: item.id, title: item.title, preflight: preflight(input) }]
  })
  const reading = readEvidence(records, { rubric, level: 'mle', asOf: '2026-11-23' })
  return checkReport({ vault: { name: 'Mine', sample: false, notices: [] }, records, reading, cases, missingFiles })
}
const found = (records: readonly VaultRecord[], missing?: string[]) =>
  check(records, missing).findings.filter(({ rule }) => rule !== 'R-case')
const rules = (records: readonly VaultRecord[], missing?: string[]) =>
  found(records, missing).map(({ rule, severity }) => `${rule} ${severity}`)
const project = recordOf('project', { id: 'p', exhibit: 'E-01', title: 'Elasticity' })

describe('references', () => {
  test('to a record that is missing, in the trash, or of another kind are told apart', () => {
    const trashed = recordOf('person', { id: 'gone', title: 'Mentor', deletedAt: at })
    const idea = recordOf('idea', { project: 'nowhere', people: ['gone', 'p'] })
    expect(rules([project, trashed, idea])).toEqual(['R-reference mend', 'R-reference-kind mend', 'R-trashed look'])
    expect(found([project, trashed, idea])[2]?.text).toBe(
      '“A title” names in “People” “Mentor”, which is in the trash. Restore it or name another one.',
    )
  })

  test('in the trash itself are nobody’s fault', () => {
    expect(rules([recordOf('idea', { project: 'nowhere', deletedAt: at })])).toEqual([])
  })

  test('in a text to an exhibit that no record has are found, once for each number', () => {
    const doc = recordOf('design-doc', { project: 'p', abstract: 'See [[E-01]], [[M-07]] and again [[M-07]].' })
    expect(found([project, doc]).map(({ text }) => text)).toEqual([
      '“A title” cites [[M-07]], and no record has that number.',
    ])
  })
})

describe('records', () => {
  test('with the same exhibit number are found', () => {
    expect(rules([project, recordOf('learning', { exhibit: 'E-01' })])).toEqual(['R-exhibit mend'])
  })

  const sha256 = 'a'.repeat(64)
  const attachments = [{ sha256, name: 'design.pdf', size: 3, addedAt: at }]

  test('whose attached file is not in the vault are found by the file’s name', () => {
    const doc = recordOf('design-doc', { attachments })
    expect(rules([doc])).toEqual([])
    expect(found([doc], [sha256])[0]?.text).toContain('design.pdf')
  })

  test('whose confirmation names a proof that is gone are worth a look', () => {
    const verification = { status: 'verified', attachment: sha256 }
    expect(rules([recordOf('impact', { verification })])).toEqual(['R-proof look'])
    expect(rules([recordOf('impact', { verification, attachments })])).toEqual([])
  })

  test('that a case shows are named in its pre-flight and nowhere else', () => {
    const records = inputOf(soundCase(), [acceptance({ attachments })]).records
    expect(rules(records, [sha256])).toEqual([])
    const [only] = check(records, [sha256]).cases
    expect(only?.preflight.open.filter(({ rule }) => rule === 'P-file')).toHaveLength(1)
  })
})

test('a link to a criterion that the rubric does not have is named with its place', () => {
  const linked = recordOf('learning', { evidence: [{ criterion: 'C1' }, { criterion: 'X9' }] })
  expect(found([linked])).toMatchObject([{ rule: 'R-criterion', severity: 'look', field: 'evidence.1.criterion' }])
})

test('a project that is under way without a baseline is worth a look; a planned one is not', () => {
  const started = recordOf('project', { id: 'q', title: 'New work', stage: 'active', machineLearning: true })
  expect(found([started])).toMatchObject([{ rule: 'R-start', severity: 'look', field: 'plan.metric' }])
  expect(found([{ ...started, stage: 'planned' }])).toEqual([])
})

describe('a report', () => {
  test('holds every metric claim with its grade, its reasons and what is weak in it', () => {
    const [claim] = check([acceptance()]).claims
    expect(claim).toMatchObject({ exhibit: 'M-03', title: 'Sellers who accept', verdict: 'improved' })
    expect(claim?.reasons.length).toBeGreaterThan(0)
  })

  test('says that something must be mended, until the person has set it aside', () => {
    const bare = recordOf('case', { id: 'case', targetLevel: 'mle', flagships: ['p'] })
    const flagship = { ...project, myPart: 'I did it.', outcome: 'It works.' }
    const before = check([bare, flagship])
    expect(mustBeMended(before)).toBe(true)
    const dismissed = (before.cases[0]?.preflight.open ?? []).map(({ key }) => ({ key, reason: 'Later', on: null }))
    expect(mustBeMended(check([{ ...bare, dismissed }, flagship]))).toBe(false)
  })

  test('of an empty vault says that there is no case', () => {
    expect(check([]).findings.map(({ rule }) => rule)).toEqual(['R-case'])
  })
})
