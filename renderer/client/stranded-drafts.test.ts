import { describe, expect, it } from 'vitest'
import { emptyDraft } from './draft-values'
import { strandedDrafts } from './stranded-drafts'

function aPlace() {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}

const stranded = { record: { ...emptyDraft('idea', '2026-11-23'), title: 'Season term' }, saved: null }

describe('text that the vault does not take', () => {
  it('is there again for the same vault only, until it is forgotten', () => {
    const place = aPlace()
    strandedDrafts('one', place).keep('a', stranded)
    expect(strandedDrafts('one', place).all()).toEqual([stranded])
    expect(strandedDrafts('one', place).of('a')).toEqual(stranded)
    expect(strandedDrafts('other', place).all()).toEqual([])
    strandedDrafts('one', place).forget('a')
    expect(place.held.size, 'nothing of it is left in the browser').toBe(0)
  })

  it('stops nobody where the browser stores nothing, or something else', () => {
    const place = aPlace()
    place.held.set('casebook.unsaved.one', 'not JSON')
    expect(strandedDrafts('one', place).all()).toEqual([])
    const full = {
      ...aPlace(),
      setItem() {
        throw new Error('QuotaExceededError')
      },
    }
    expect(() => strandedDrafts('one', full).keep('a', stranded)).not.toThrow()
  })
})
