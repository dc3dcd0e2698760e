import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, canonicalSha256 } from './canonical-json'

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

test('the order of keys changes nothing, every value does', () => {
  expect(canonicalSha256({ a: 1, b: [{ c: null, d: 'x' }] })).toBe(canonicalSha256({ b: [{ d: 'x', c: null }], a: 1 }))
  expect(canonicalSha256({ a: 1 })).not.toBe(canonicalSha256({ a: 2 }))
  expect(canonicalSha256(['a', 'b'])).not.toBe(canonicalSha256(['b', 'a']))
})

test('canonical JSON is JSON, without members that are not there', () => {
  expect(canonicalJson({ b: undefined, a: ['"', undefined, 1e21] })).toBe('{"a":["\\"",null,1e+21]}')
})
