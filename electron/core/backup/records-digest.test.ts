import { describe, expect, test } from 'vitest'
import { RecordsDigest } from './records-digest'

const digestOf = (...records: { id: string; title: string }[]) => {
  const digest = new RecordsDigest()
  for (const record of records) digest.add(record)
  return digest.digest()
}

describe('the digest of records', () => {
  const [one, two] = [
    { id: '1', title: 'One' },
    { id: '2', title: 'Two' },
  ]

  test('does not depend on their order, and on everything else', () => {
    expect(digestOf(one, two)).toBe(digestOf(two, one))
    expect(digestOf(one)).not.toBe(digestOf(one, two))
    expect(digestOf(one, two)).not.toBe(digestOf(one, { ...two, title: 'two' }))
  })
})
