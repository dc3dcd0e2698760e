import { describe, expect, it } from 'vitest'
import { ACTION_IDS, ACTIONS, actionInfo } from './catalogue'
import { keyWords } from './key-words'
import { offer, offerOfKey, offersNow } from './offers'

const texts = import.meta.glob<string>('/renderer/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const sources = Object.entries(texts).filter(([path]) => !path.endsWith('.test.ts'))

describe('the catalogue of actions', () => {
  it('holds every key that the page listens for: nothing listens past it', () => {
    const listening = sources.filter(([, text]) => /addEventListener\(\s*['"]key/.test(text)).map(([path]) => path)
    expect(listening).toEqual(['/renderer/ui/actions/use-action-keys.ts'])
  })

  it('holds no action that nobody offers', () => {
    const offering = sources.filter(([path]) => !path.endsWith('/catalogue.ts'))
    const text = offering.map(([, source]) => source).join('\n')
    const idle = ACTION_IDS.filter((id) => !actionInfo(id).inPlace && !text.includes(`'${id}'`))
    expect(idle).toEqual([])
  })

  it('gives every hint beside a button: none is written by hand', () => {
    const byHand = sources.filter(([, text]) => /\bshortcut="/.test(text)).map(([path]) => path)
    expect(byHand).toEqual([])
  })

  it('gives no key to two actions of one group', () => {
    for (const id of ACTION_IDS)
      for (const key of actionInfo(id).keys) {
        const { group } = actionInfo(id)
        const same = ACTION_IDS.filter(
          (other) => actionInfo(other).group === group && actionInfo(other).keys.includes(key),
        )
        expect(same).toEqual([id])
      }
  })

  it('writes keys as they stand on a key cap, also on a Mac', () => {
    expect(keyWords('Ctrl Shift z', false)).toBe('Ctrl Shift Z')
    expect(keyWords('Ctrl Shift z', true)).toBe('⌘ ⇧ Z')
    expect(keyWords('g t', false)).toBe('G T')
    expect(keyWords('Alt ArrowDown', false)).toBe('Alt ↓')
  })
})

describe('what is offered', () => {
  it('is what stands on screen now, by its keys', () => {
    let done = ''
    const end = offer(() => ({ handlers: { 'record.edit': () => (done = 'edit') }, about: 'E-21', inLayer: false }))
    expect(offersNow()).toMatchObject([{ id: 'record.edit', about: 'E-21' }])
    offerOfKey('e', false)?.run()
    expect(done).toBe('edit')
    expect(offerOfKey('e', true)).toBeUndefined()
    end()
    expect(offersNow()).toEqual([])
  })

  it('finds an action by each of its keys', () => {
    for (const id of ACTION_IDS) {
      const end = offer(() => ({ handlers: { [id]: () => undefined }, about: null, inLayer: false }))
      for (const key of actionInfo(id).keys) expect(offerOfKey(key, false)?.id).toBe(id)
      end()
    }
    expect(Object.keys(ACTIONS)).toHaveLength(ACTION_IDS.length)
  })
})
