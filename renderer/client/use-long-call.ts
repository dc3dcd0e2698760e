import type { In, MethodName, Out, Progress } from '@shared/contract'
import { useEffect, useRef, useState } from 'react'
import { client } from './client'
import { confirming, isCancelled } from './confirm'

export interface LongCall<M extends MethodName> {
  /** Resolves to the answer, or to undefined where it failed or was stopped. */
  run: (input: In<M>) => Promise<Out<M> | undefined>
  stop: () => void
  isRunning: boolean
  /** What was reported last; null before the first report. */
  progress: Progress<M> | null
  error: unknown
}

/** A call that takes its time: how far it is, and the way to stop it. It stops when the screen is left. */
export function useLongCall<M extends MethodName>(method: M): LongCall<M> {
  const [state, setState] = useState<{ isRunning: boolean; progress: Progress<M> | null; error: unknown }>({
    isRunning: false,
    progress: null,
    error: null,
  })
  const controller = useRef<AbortController>(null)
  useEffect(() => () => controller.current?.abort(), [])

  const run = async (input: In<M>) => {
    const { signal } = (controller.current = new AbortController())
    setState({ isRunning: true, progress: null, error: null })
    const onProgress = (progress: Progress<M>) => setState((now) => (now.isRunning ? { ...now, progress } : now))
    try {
      const given = (confirmed: boolean) => (confirmed ? { ...input, confirmed } : input)
      const answer = await confirming((yes) => client.call(method, given(yes), { signal, onProgress }))
      setState({ isRunning: false, progress: null, error: null })
      return answer
    } catch (error) {
      setState({ isRunning: false, progress: null, error: isCancelled(error) ? null : error })
      return undefined
    }
  }
  return { ...state, run, stop: () => controller.current?.abort() }
}
