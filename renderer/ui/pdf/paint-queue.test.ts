import { expect, test } from 'vitest'
import { PaintQueue } from './paint-queue'

/** A job that waits until it is let go. */
function slow(name: string, distance: number, log: string[]) {
  const gate = new AbortController()
  const isOpen = new Promise((resolve) => gate.signal.addEventListener('abort', resolve))
  const run = async (signal: AbortSignal) => {
    log.push(name)
    await isOpen
    if (signal.aborted) log.push(`${name} stopped`)
  }
  return { job: { distance: () => distance, run }, finish: () => gate.abort() }
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

test('one page is painted at a time, the nearest first', async () => {
  const [queue, log] = [new PaintQueue(), [] as string[]]
  const jobs = [slow('far', 900, log), slow('here', 0, log), slow('next', 300, log)]
  jobs.forEach(({ job }) => queue.add(job))
  await turn()
  expect(log).toEqual(['here'])
  jobs.forEach(({ finish }) => finish())
  await turn()
  expect(log).toEqual(['here', 'next', 'far'])
})

test('a page that is taken back is not painted, and one that is under way hears of it', async () => {
  const [queue, log] = [new PaintQueue(), [] as string[]]
  const [first, second, third] = [slow('first', 0, log), slow('second', 1, log), slow('third', 2, log)]
  const [stopFirst, stopSecond] = [queue.add(first.job), queue.add(second.job)]
  queue.add(third.job)
  await turn()
  stopSecond()
  stopFirst()
  first.finish()
  third.finish()
  await turn()
  expect(log).toEqual(['first', 'first stopped', 'third'])
})
