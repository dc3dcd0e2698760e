import { describe, expect, it } from 'vitest'
import { parseNumber } from './parse-number'

describe('parseNumber', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['-3.5', -3.5],
    ['\u22123.5', -3.5],
    ['+4,1', 4.1],
    ['41,377', 41_377],
    ['1,234,567.5', 1_234_567.5],
    ['10 000', 10_000],
    ['0,125', 0.125],
    ['1e-4', 0.0001],
  ])('reads %j as %j', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['twelve', '12abc', '1.2.3', '1,2,3', '-', '0x10', 'Infinity'])('does not guess at %j', (text) => {
    expect(parseNumber(text)).toBeNaN()
  })
})
