import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, RecordsDigest } from './canonical'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, shuffled(inner)]),
  )
}

describe('canonical JSON', () => {
  test('means the same and does not depend on the order of keys', () => {
    assert(
      property(jsonValue(), (value) => {
        const json = canonicalJson(value)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(shuffled(value))).toBe(json)
      }),
    )
  })
})

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
