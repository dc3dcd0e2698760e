import { describe, expect, test } from 'vitest'
import type { Claim } from '../claim'
import type { DeclaredShare } from '../statistics/attribution'
import { claimOf, EXPERIMENT, type Said } from '../testing/claim-of'
import { checkClaim } from './check-claim'
import { sharesOfSameResult } from './same-result'

const found = (rule: string, said: Said, contributors: DeclaredShare[]) =>
  checkClaim(claimOf({ ...EXPERIMENT, ...said }), { contributors }).filter((finding) => finding.rule === rule)

const named = (id: string, said: Said): Claim & { id: string; exhibit: string | null } => ({
  ...claimOf({ ...EXPERIMENT, project: 'p', credit: { share: 60 }, ...said }),
  id,
  exhibit: id === 'd' ? null : `M-0${id}`,
})

describe('credit', () => {
  test('shares of several people that make more than a whole are named one by one', () => {
    const said = { credit: { share: 70 } }
    expect(found('K-credit', said, [{ who: 'M-09', share: 60 }])[0]?.text).toContain(
      'add up to 130 %: here 70 %, M-09 60 %',
    )
    expect(
      found('K-credit', said, [
        { who: 'M-09', share: 30 },
        { who: 'M-10', share: null },
      ]),
    ).toEqual([])
  })

  test('the same metric of the same project in overlapping weeks is one result', () => {
    const first = named('1', {})
    const others = [
      first,
      named('2', { title: ' sellers who  ACCEPT ' }),
      named('3', { title: 'Another metric' }),
      named('4', { project: 'q' }),
      named('5', { result: { value: 1, from: '2027-01-01', to: '2027-02-01' } }),
      named('d', { result: { value: 1 } }),
    ]
    expect(sharesOfSameResult(first, others)).toEqual([
      { who: 'M-02', share: 60 },
      { who: '“Sellers who accept”', share: 60 },
    ])
    expect(sharesOfSameResult(named('1', { project: null }), others)).toEqual([])
  })
})
