import { AppError } from '@shared/errors'
import { useSyncExternalStore } from 'react'

/** What the core asks before it does something large. */
export interface Question {
  words: string
  answer: (goOn: boolean) => void
}

let asked: Question | null = null
const listeners = new Set<() => void>()

function put(question: Question | null) {
  asked = question
  for (const listener of listeners) listener()
}

/** The question that waits for an answer, for the dialog that shows it. */
export const useQuestion = (): Question | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked,
  )

/**
 * Makes a call, and makes it again as confirmed where the core asks first and the person says go on.
 * @throws AppError CANCELLED where they do not
 */
export async function confirming<T>(call: (confirmed: boolean) => Promise<T>): Promise<T> {
  try {
    return await call(false)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NEEDS_CONFIRMATION') throw error
    if (!(await ask(error.message)))
      throw new AppError('CANCELLED', 'Nothing was changed.', undefined, { cause: error })
    return call(true)
  }
}

function ask(words: string): Promise<boolean> {
  // One question at a time; an earlier one that nobody answered is a no.
  asked?.answer(false)
  return new Promise((resolve) => {
    const answer = (goOn: boolean) => {
      put(null)
      resolve(goOn)
    }
    put({ words, answer })
  })
}

/** Whether the person stopped it themselves, which needs no message. */
export const isCancelled = (error: unknown): boolean => error instanceof AppError && error.code === 'CANCELLED'
