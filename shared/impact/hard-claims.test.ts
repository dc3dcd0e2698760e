import { expect, test } from 'vitest'
import { checkClaim } from './checks/check-claim'
import { gradeClaim } from './grade/grade-claim'
import { BELIEVED } from './testing/believed-claims'
import { claimOf } from './testing/claim-of'
import { DOUBTED } from './testing/doubted-claims'

const HELD = [...BELIEVED, ...DOUBTED]

test('thirty hard claims are held', () => {
  expect(HELD).toHaveLength(30)
  expect(new Set(HELD.map(({ name }) => name)).size).toBe(30)
})

test.each(HELD.map((each) => [each.name, each] as const))('%s', (_, { said, grade, verdict, findings }) => {
  const claim = claimOf(said)
  const judged = gradeClaim(claim)
  expect([judged.grade, judged.verdict]).toEqual([grade, verdict])
  expect(checkClaim(claim).map(({ rule }) => rule)).toEqual(findings)
})

test('what cannot be believed has a finding, or a grade that says why, or both', () => {
  const unmarked = DOUBTED.filter(({ findings, grade }) => findings.length === 0 && grade < 'C')
  expect(unmarked).toEqual([])
})

test('what can be believed has nothing to be mended', () => {
  const nagged = BELIEVED.filter(({ said }) => checkClaim(claimOf(said)).some(({ severity }) => severity === 'mend'))
  expect(nagged).toEqual([])
})
