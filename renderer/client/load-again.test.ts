import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { loadAgain } from './load-again'

/** A query that a screen watches; each answer is what stood in the core when it was asked. */
function watched(answers: { now: string; release: () => void }) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  const observer = new QueryObserver(queries, {
    queryKey: ['vault', 'records'],
    queryFn: async () => {
      const asked = answers.now
      await new Promise<void>((resolve) => (answers.release = resolve))
      return asked
    },
  })
  observer.subscribe(() => {})
  return { queries, seen: () => observer.getCurrentResult().data }
}

test('a change during the very first load is seen once that load has ended', async () => {
  const answers = { now: 'before', release: () => {} }
  const { queries, seen } = watched(answers)
  answers.now = 'after'
  const loaded = loadAgain(queries, ['vault'])
  answers.release()
  await expect.poll(seen).toBe('before')
  answers.release()
  await loaded
  expect(seen()).toBe('after')
})
