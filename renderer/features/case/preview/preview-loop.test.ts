import { expect, test } from 'vitest'
import { LONG_MS, PreviewLoop } from './preview-loop'

interface Build {
  input: string
  signal: AbortSignal
  progress: (done: number) => void
  finish: (text: string) => Promise<void>
  fail: (error: Error) => Promise<void>
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A loop whose clock and builds the test holds in its hands. */
function loopInHand() {
  const builds: Build[] = []
  let timers: { work: () => void; ms: number }[] = []
  const loop = new PreviewLoop<string, string, number>({
    keyOf: (input) => input[0] ?? '',
    isUnchanged: (a, b) => a === b,
    build: (input, signal, progress) =>
      new Promise((resolve, reject) => {
        builds.push({
          input,
          signal,
          progress,
          finish: (text) => (resolve(text), turn()),
          fail: (error) => (reject(error), turn()),
        })
      }),
    isSame: (a, b) => a === b,
    later: (work, ms) => {
      const timer = { work, ms }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
  })
  const pass = (ms: number) => {
    const due = timers.filter((timer) => timer.ms <= ms)
    timers = timers.filter((timer) => !due.includes(timer))
    due.forEach(({ work }) => work())
  }
  return { loop, builds, pass }
}

test('a change is built at once, and all that follow while it is built in one build after it', async () => {
  const { loop, builds } = loopInHand()
  loop.show('a')
  await builds[0]?.finish('first')
  loop.show('a1')
  expect(builds).toHaveLength(2)
  loop.show('a12')
  loop.show('a123')
  loop.show('a123')
  expect(builds).toHaveLength(2)
  await builds[1]?.finish('first change')
  expect(builds.map(({ input }) => input)).toEqual(['a', 'a1', 'a123'])
  await builds[2]?.finish('pages')
  expect(loop.get()).toEqual({ built: 'pages', work: { type: 'built' } })
})

test('a build is left to its end while one writes on, and the next begins at once', async () => {
  const { loop, builds } = loopInHand()
  loop.show('a')
  loop.show('a1')
  loop.show('a12')
  expect(builds).toHaveLength(1)
  await builds[0]?.finish('first')
  expect(loop.get().built).toBe('first')
  expect(builds).toHaveLength(2)
})

test('what is no longer wanted is stopped, and never shown', async () => {
  const { loop, builds } = loopInHand()
  loop.show('a')
  loop.show('b')
  expect(builds[0]?.signal.aborted).toBe(true)
  await builds[0]?.finish('old')
  expect(loop.get().built).toBeNull()
  await builds[1]?.finish('new')
  expect(loop.get().built).toBe('new')
})

test('pages that come out the same stay the very same', async () => {
  const loop = new PreviewLoop<string, { text: string }, number>({
    keyOf: (input) => input[0] ?? '',
    isUnchanged: (a, b) => a === b,
    build: () => Promise.resolve({ text: 'same' }),
    isSame: (a, b) => a.text === b.text,
    later: () => () => {},
  })
  loop.show('a')
  await turn()
  const before = loop.get().built
  loop.show('a1')
  await turn()
  expect(loop.get().built).toBe(before)
})

test('a failure keeps the last pages, and a stop ends the wish for more', async () => {
  const { loop, builds } = loopInHand()
  loop.show('a')
  await builds[0]?.finish('pages')
  loop.again()
  await builds[1]?.fail(new Error('no'))
  expect(loop.get()).toMatchObject({ built: 'pages', work: { type: 'failed' } })
  loop.again()
  loop.show('a1')
  loop.stop()
  expect(builds).toHaveLength(3)
  expect(loop.get()).toMatchObject({ built: 'pages', work: { type: 'stopped' } })
})

test('only what takes long is said to be under way', async () => {
  const { loop, builds, pass } = loopInHand()
  loop.show('a')
  expect(loop.get().work).toMatchObject({ isLong: false })
  pass(LONG_MS)
  expect(loop.get().work).toMatchObject({ isLong: true })
  await builds[0]?.finish('pages')
  expect(loop.get().work.type).toBe('built')
})

test('while pages are shown, a quick build of the next ones is told to nobody', async () => {
  const { loop, builds, pass } = loopInHand()
  loop.show('a')
  await builds[0]?.finish('pages')
  const told: string[] = []
  loop.subscribe(() => told.push(loop.get().work.type))
  loop.show('a1')
  builds[1]?.progress(1)
  await builds[1]?.finish('next')
  expect(told).toEqual(['built'])
  loop.show('a12')
  pass(LONG_MS)
  builds[2]?.progress(2)
  expect(loop.get().work).toMatchObject({ isLong: true, progress: 2 })
})
