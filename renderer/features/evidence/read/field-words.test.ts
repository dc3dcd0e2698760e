import { kindInfo } from '@shared/records/kinds'
import { describe, expect, it } from 'vitest'
import { fieldWords } from './field-words'
import { says } from './says'

describe('a short value', () => {
  const { fields } = kindInfo('impact')

  it('reads as a person would say it', () => {
    expect(fieldWords(fields['design']!, 'before-after')).toBe('Before and after')
    expect(fieldWords(fields['startedOn']!, '2026-10-19')).toBe('19 October 2026')
    expect(fieldWords(fields['allocation']!, 50)).toBe('50\u202F%')
    expect(fieldWords(fields['controlSize']!, 0)).toBe('0')
    expect(fieldWords(fields['primary']!, false)).toBe('No')
  })

  it('shows a choice that this version does not know as it is', () => {
    expect(fieldWords(fields['design']!, 'bandit')).toBe('bandit')
  })
})

describe('says', () => {
  it.each([0, false, 'a', ['a'], { value: 0, source: '' }])('takes %j for something said', (value) => {
    expect(says(value)).toBe(true)
  })

  it.each([null, undefined, '', [], {}, { value: null, source: '' }])('takes %j for nothing said', (value) => {
    expect(says(value)).toBe(false)
  })
})
