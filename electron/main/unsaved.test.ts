import { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fake } from './fake-electron'
import { closeWhenSaved } from './unsaved'

vi.mock('electron', async () => (await import('./fake-electron')).fakeModule)

describe('a window with unsaved words', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    fake.log.length = 0
    fake.windows.length = 0
    closeWhenSaved(new BrowserWindow())
    fake.windows[0]!.holdsBack = true
    fake.windows[0]!.close()
  })

  it('closes by itself once they are saved', () => {
    expect(fake.windows[0]!.isClosed).toBe(false)
    fake.windows[0]!.holdsBack = false
    vi.runAllTimers()
    expect(fake.windows[0]!.isClosed).toBe(true)
    expect(fake.log).toEqual([])
  })

  it('asks when they cannot be saved, and stays unless told to leave', () => {
    fake.answer = 0
    vi.runAllTimers()
    expect(fake.log).toEqual(['asked: Your last words are not saved yet.'])
    expect(fake.windows[0]!.isClosed).toBe(false)

    fake.answer = 1
    fake.windows[0]!.close()
    vi.runAllTimers()
    expect(fake.windows[0]!.isClosed).toBe(true)
  })
})
