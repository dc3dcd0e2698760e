import { expect, test } from 'vitest'
import { canonicalJson, inputDigest } from './input-digest'

test('the order of keys changes nothing, every value does', () => {
  expect(inputDigest({ a: 1, b: [{ c: null, d: 'x' }] })).toBe(inputDigest({ b: [{ d: 'x', c: null }], a: 1 }))
  expect(inputDigest({ a: 1 })).not.toBe(inputDigest({ a: 2 }))
  expect(inputDigest(['a', 'b'])).not.toBe(inputDigest(['b', 'a']))
})

test('canonical JSON is JSON, without members that are not there', () => {
  expect(canonicalJson({ b: undefined, a: ['"', undefined, 1e21] })).toBe('{"a":["\\"",null,1e+21]}')
})
