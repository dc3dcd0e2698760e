import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordOf, VaultRecord } from '../../records/kinds'
import { LEVEL_NAMES } from '../../rubric/levels'
import { readEvidence } from '../../rubric/read/read-evidence'
import type { Preflight, PreflightFinding } from './preflight'
import { PREFLIGHT_RULES } from './rules'
import { preflight } from './run-preflight'
import { anyCase, anyRecords } from './testing/any-case'
import { inputOf, rubric, soundCase, voice } from './testing/small-vault'

const day = '2026-11-23'
function run(item: RecordOf<'case'>, others: readonly VaultRecord[]): Preflight {
  const records = [item, ...others]
  const level = item.targetLevel ?? LEVEL_NAMES[0] ?? 'mle'
  const reading = readEvidence(records, { rubric, level, asOf: day, case: item.id })
  return preflight({ case: item, records, rubric, reading, missingFiles: new Set(), asOf: day })
}
const textAt = (records: readonly VaultRecord[], { record, field }: PreflightFinding): string => {
  let value: unknown = records.find(({ id }) => id === record)
  for (const name of field?.split('.') ?? []) value = (value as Record<string, unknown>)[name]
  return String(value)
}
const anyVault = fc.record({ item: anyCase, others: anyRecords })
const fired = new Set<string>()
const silent = new Set<string>()

describe('on any vault', () => {
  test('every finding has a sentence, a source and a key of its own, and quotes what stands there', () => {
    fc.assert(
      fc.property(anyVault, ({ item, others }) => {
        const { open, rules } = run(item, others)
        expect(rules).toBe(PREFLIGHT_RULES.length)
        expect(new Set(open.map(({ key }) => key)).size).toBe(open.length)
        for (const finding of open) {
          expect(finding.text).toMatch(/[.!?]$/)
          expect(finding.source).not.toBe('')
          const { quote } = finding
          const said = quote && textAt([item, ...others], finding).slice(quote.from, quote.to)
          expect(said).toBe(quote && quote.text)
        }
        const found = new Set(open.map(({ rule }) => rule))
        for (const { id } of PREFLIGHT_RULES) (found.has(id) ? fired : silent).add(id)
      }),
      { numRuns: 120, seed: 20_261_123 },
    )
  })

  test('the order of the records changes nothing', () => {
    fc.assert(
      fc.property(anyVault, ({ item, others }) => {
        expect(run(item, others.toReversed())).toEqual(run(item, others))
      }),
      { numRuns: 20 },
    )
  })

  test('what is set aside stands apart with its reason, and nothing else moves', () => {
    fc.assert(
      fc.property(anyVault, fc.nat(), ({ item, others }, pick) => {
        const before = run(item, others)
        const finding = before.open[pick % Math.max(1, before.open.length)]
        if (!finding) return
        const row = { key: finding.key, reason: 'I know.', on: day }
        const after = run({ ...item, dismissed: [row] }, others)
        expect(after.dismissed).toEqual([{ ...finding, reason: 'I know.', on: day }])
        expect(after.open).toEqual(before.open.filter((other) => other !== finding))
      }),
      { numRuns: 40 },
    )
  })

  test('a replacement that is written in mends its finding', () => {
    fc.assert(
      fc.property(anyVault, ({ item, others }) => {
        const { open } = run(item, others)
        for (const { rule, field, quote, replacement, record } of open) {
          const index = /^claims\.(\d+)\.text$/.exec(field ?? '')?.[1]
          if (record !== item.id || index === undefined || !quote || replacement === null) continue
          const claims = item.claims.map((claim, at) => {
            const text = claim.text.slice(0, quote.from) + replacement + claim.text.slice(quote.to)
            return at === Number(index) ? { ...claim, text } : claim
          })
          const count = (findings: readonly PreflightFinding[]) => findings.filter((each) => each.rule === rule).length
          expect(count(run({ ...item, claims }, others).open)).toBeLessThan(count(open))
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('every rule of the text and the structure can fire, and every rule can stay silent', () => {
  const voices = ['f1', 'f2', 'f3', 'f4'].map((id) => voice({ id, giver: id }))
  const item = soundCase({ feedback: voices.map(({ id }) => id) })
  const sound = new Set(preflight(inputOf(item, voices)).open.map(({ rule }) => rule))
  for (const { id } of PREFLIGHT_RULES) if (!sound.has(id)) silent.add(id)
  expect(PREFLIGHT_RULES.map(({ id }) => id).filter((id) => !silent.has(id))).toEqual([])
  // Checks of metric claims, and rules that need files, links or long texts, fire in tests of their own.
  const ELSEWHERE =
    /^(K-|P-(file|link|length|rubric|statement|limits|praise|weak-claim|below|late|adjective|verdict|unclaimed)$)/
  expect(PREFLIGHT_RULES.map(({ id }) => id).filter((id) => !fired.has(id) && !ELSEWHERE.test(id))).toEqual([])
})

const keysOf = (text: string) =>
  preflight(inputOf(soundCase({ claims: [{ criterion: 'C1', text }] })))
    .open.filter(({ rule }) => rule === 'P-we')
    .map(({ key }) => key)

describe('the key of a finding', () => {
  test('stays when other sentences come and go, and changes when its own words do', () => {
    const [key] = keysOf('We raised it [[M-03]].')
    expect(keysOf('It began in March. It is live now. We raised it [[M-03]].')).toEqual([key])
    expect(keysOf('We raised it twice [[M-03]].')).not.toEqual([key])
  })

  test('stays when claims change their order', () => {
    const claims = [
      { criterion: 'C1', text: 'We raised it [[M-03]].' },
      { criterion: 'C6', text: 'I cut training [[M-07]].' },
    ]
    const keys = (rows: typeof claims) => preflight(inputOf(soundCase({ claims: rows }))).open.map(({ key }) => key)
    expect(keys(claims.toReversed()).toSorted()).toEqual(keys(claims).toSorted())
  })

  test('is another one where the same words stand twice', () => {
    const twice = keysOf('We raised it.\n\nIt is live.\n\nNobody fell.\n\nWe raised it.')
    expect(new Set(twice).size).toBe(2)
  })
})
