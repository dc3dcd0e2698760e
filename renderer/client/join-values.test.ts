import { describe, expect, it } from 'vitest'
import { joinValues } from './join-values'

const file = (letter: string, more = {}) => ({ sha256: letter.repeat(64), name: `${letter}.pdf`, ...more })

describe('joinValues', () => {
  it('joins the parts of a group that each changed alone', () => {
    const base = { value: 1, text: 'Manual', since: null }
    expect(joinValues('baseline', { base, mine: { ...base, value: 2 }, theirs: { ...base, text: 'By rule' } })).toEqual(
      { value: { value: 2, text: 'By rule', since: null } },
    )
    expect(joinValues('baseline', { base, mine: { ...base, value: 2 }, theirs: { ...base, value: 3 } })).toBeNull()
  })

  it('keeps every tag that either added, and takes out what either took out', () => {
    expect(
      joinValues('tags', { base: ['pricing', 'old'], mine: ['pricing', 'mine'], theirs: ['pricing', 'old', 'theirs'] }),
    ).toEqual({ value: ['pricing', 'theirs', 'mine'] })
  })

  it('joins files by their bytes: both that were attached, and what was said of one', () => {
    const base = [file('a'), file('b')]
    const mine = [file('a', { inPacket: false }), file('b'), file('c')]
    const theirs = [file('a'), file('d')]
    expect(joinValues('attachments', { base, mine, theirs })).toEqual({
      value: [file('a', { inPacket: false }), file('d'), file('c')],
    })
  })

  it('keeps a row that one took out while the other wrote in it', () => {
    const base = [{ criterion: 'C1', why: '' }]
    const theirs = [{ criterion: 'C1', why: 'It shipped.' }]
    expect(joinValues('evidence', { base, mine: [], theirs })).toEqual({ value: theirs })
  })

  it('leaves it to the person where rows have no name, and where parts mean something only together', () => {
    expect(joinValues('steps', { base: [{ text: 'a' }], mine: [{ text: 'b' }], theirs: [{ text: 'c' }] })).toBeNull()
    const base = { status: 'requested', by: null }
    const mine = { ...base, status: 'verified' }
    expect(joinValues('verification', { base, mine, theirs: { ...base, by: 'p1' } })).toBeNull()
  })
})
