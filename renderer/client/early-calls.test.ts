import type { Transport } from '@shared/client'
import type { Frame } from '@shared/method'
import { expect, test } from 'vitest'
import { withEarlyCalls, type EarlyCall } from './early-calls'

const ASKED: readonly EarlyCall[] = [
  ['vaults.list', {}],
  ['today.get', { today: '2026-11-23' }],
]

/** Counts the calls that go out, and answers each with its number. */
function counting() {
  const sent: string[] = []
  const transport: Transport = {
    async call(name, _input, onFrame) {
      sent.push(name)
      if (name === 'changes.watch') onFrame({ t: 'progress', value: null })
      onFrame({ t: 'ok', value: sent.length })
    },
  }
  return { sent, transport }
}

const ask = async (transport: Transport, [name, input]: EarlyCall) => {
  const frames: Frame[] = []
  await transport.call(name, input, (frame) => frames.push(frame))
  return frames.at(-1)
}
const TODAY = ASKED[1]!

test('what was asked early is not asked again, but the next time it is', async () => {
  const { sent, transport } = counting()
  const early = withEarlyCalls(transport, ASKED)
  expect(sent).toEqual(['vaults.list', 'today.get'])
  expect(await ask(early, TODAY)).toEqual({ t: 'ok', value: 2 })
  expect(sent).toHaveLength(2)
  expect(await ask(early, TODAY)).toEqual({ t: 'ok', value: 3 })
})

test('another input is another question', async () => {
  const { sent, transport } = counting()
  await ask(withEarlyCalls(transport, ASKED), ['today.get', { today: '2026-11-24' }])
  expect(sent).toHaveLength(3)
})

test.each(['vaults.create', 'changes.watch'] as const)('after %s an early answer no longer holds', async (name) => {
  const { transport } = counting()
  const early = withEarlyCalls(transport, ASKED)
  await ask(early, [name, {}])
  expect(await ask(early, TODAY)).toEqual({ t: 'ok', value: 4 })
})

test('an early call that fails fails for the one who asks', async () => {
  const failing: Transport = { call: () => Promise.reject(new Error('Casebook no longer answers.')) }
  await expect(ask(withEarlyCalls(failing, ASKED), TODAY)).rejects.toThrow('no longer answers')
})
