import { describe, expect, it } from 'vitest'
import { alternativesIn } from './alternatives'

const row = (option: string, why = '') => ({ option, pro: '', contra: '', why })

describe('alternatives that stand as text', () => {
  it('become rows where the text is a list, the words after the colon as the reason', () => {
    expect(alternativesIn('- A larger cache: a year at most.\n- **Do nothing**: 12:30 comes every day.\n')).toEqual([
      row('A larger cache', 'a year at most.'),
      row('Do nothing', '12:30 comes every day.'),
    ])
    expect(alternativesIn('1. One\n\n2) Two\n   with more of it')).toEqual([row('One'), row('Two with more of it')])
  })

  it.each([
    '',
    'A sentence.',
    'Before.\n- One: because',
    '- One: because\nAfter.',
    '- One\n  - Inner',
    `- ${'long '.repeat(120)}: because`,
  ])('stay text where rows could only be guessed: %j', (text) => {
    expect(alternativesIn(text)).toBeNull()
  })
})
