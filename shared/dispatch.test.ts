import { expect, test } from 'vitest'
import type { Handlers } from './contract'
import { dispatch } from './dispatch'
import { AppError } from './errors'

const serve = (name: string, handler: unknown) => ({ [name]: handler }) as unknown as Handlers
const run = (handlers: Handlers, name: string, input: unknown, signal = new AbortController().signal) =>
  dispatch(handlers, name, input, { signal })

test('a name that is no action is refused, also one that every object has', async () => {
  for (const name of ['nothing.here', 'toString', '__proto__']) {
    expect(await run(serve('x', 0), name, {})).toMatchObject({ t: 'error', error: { code: 'NOT_FOUND' } })
  }
})

test('input that does not fit never reaches the handler, and each field gets its own words', async () => {
  let reached = false
  const handlers = serve('vaults.create', () => (reached = true))
  expect(await run(handlers, 'vaults.create', { name: '', sample: false })).toMatchObject({
    t: 'error',
    error: { code: 'INVALID_INPUT', data: [{ path: ['name'], message: 'Give the vault a name.' }] },
  })
  expect(reached).toBe(false)
})

test('an error for the person keeps its code, words and data', async () => {
  const handlers = serve('vaults.close', () => {
    throw new AppError('STORAGE', 'The disk is full.', { free: 0 })
  })
  expect(await run(handlers, 'vaults.close', {})).toEqual({
    t: 'error',
    error: { code: 'STORAGE', message: 'The disk is full.', data: { free: 0 } },
  })
})

test('a fault of ours is logged and tells the page nothing of its insides', async () => {
  const logged: unknown[] = []
  const fault = new Error('secret path')
  const handlers = serve('vaults.close', () => Promise.reject(fault))
  const options = { signal: new AbortController().signal, log: (error: unknown) => logged.push(error) }
  const end = await dispatch(handlers, 'vaults.close', {}, options)
  expect(end).toMatchObject({ t: 'error', error: { code: 'INTERNAL' } })
  expect(JSON.stringify(end)).not.toContain('secret')
  expect(logged).toEqual([fault])
})

test('an answer that breaks the contract does not leave the core', async () => {
  const handlers = serve('settings.read', () => Promise.resolve({ theme: 'pink' }))
  expect(await run(handlers, 'settings.read', {})).toMatchObject({ t: 'error', error: { code: 'INTERNAL' } })
})

test('a call that was cancelled says so', async () => {
  const stop = new AbortController()
  stop.abort()
  const handlers = serve('vaults.close', () => Promise.resolve(null))
  expect(await run(handlers, 'vaults.close', {}, stop.signal)).toMatchObject({ error: { code: 'CANCELLED' } })
})
