import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { thenGoOn } from './then-go-on'

/** A screen that asks, and is gone before the answer: as `useMutation` subscribes, and as React takes the screen away. */
function askedByScreen(work: (input: string) => Promise<string>) {
  const observer = new MutationObserver<string, Error, string>(new QueryClient(), { mutationFn: work })
  const leave = observer.subscribe(() => undefined)
  return { mutate: thenGoOn((input: string) => observer.mutate(input)), leave }
}

describe('what a change is to go on with', () => {
  it('is called with the answer although the screen that asked is gone', async () => {
    const { mutate, leave } = askedByScreen(async () => 'made')
    const wentOn = new Promise<string>((onSuccess, onError) => mutate('', { onSuccess, onError }))
    leave()
    await expect(wentOn).resolves.toBe('made')
  })

  it('is told of a failure although the screen that asked is gone', async () => {
    const { mutate, leave } = askedByScreen(async () => Promise.reject(new Error('The disk is full.')))
    const wentOn = new Promise<string>((onSuccess, onError) => mutate('', { onSuccess, onError }))
    leave()
    await expect(wentOn).rejects.toThrow('The disk is full.')
  })

  it('is called for each of two calls, not for the last alone', async () => {
    const { mutate } = askedByScreen(async (name: string) => name)
    const asked = ['one', 'two'].map(
      (name) => new Promise<string>((onSuccess, onError) => mutate(name, { onSuccess, onError })),
    )
    await expect(Promise.all(asked)).resolves.toEqual(['one', 'two'])
  })
})
