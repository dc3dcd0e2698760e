import type { Transport } from '@shared/client'
import type { Frame } from '@shared/method'

/** A question that the first screen is sure to ask. */
export type EarlyCall = readonly [name: Parameters<Transport['call']>[0], input: Readonly<Record<string, unknown>>]

/** Also asked at the start, and change nothing. */
const ASIDE: readonly string[] = ['changes.watch', 'app.info', 'records.ofKinds', 'rubric.get', 'preflight.run']

/**
 * Asks at once what the first screen will ask, while the program itself is still being read, and keeps each answer for the
 * one who asks. An answer is given once; whatever may have changed something makes the others void.
 */
export function withEarlyCalls(transport: Transport, calls: readonly EarlyCall[]): Transport {
  const answers = new Map(calls.map(([name, input]) => [keyOf(name, input), answerOf(transport, name, input)]))
  const names = new Set<string>([...ASIDE, ...calls.map(([name]) => name)])
  return {
    async call(name, input, onFrame, signal) {
      const key = keyOf(name, input)
      const answer = answers.get(key)
      answers.delete(key)
      if (answer) return (await answer).forEach(onFrame)
      if (!names.has(name)) answers.clear()
      const hear = (frame: Frame) => {
        if (frame.t === 'progress') answers.clear()
        onFrame(frame)
      }
      return transport.call(name, input, hear, signal)
    },
  }
}

const keyOf = (name: string, input: unknown) => `${name} ${JSON.stringify(input)}`

function answerOf(transport: Transport, name: EarlyCall[0], input: unknown): Promise<Frame[]> {
  const frames: Frame[] = []
  const answer = transport.call(name, input, (frame) => frames.push(frame)).then(() => frames)
  // Whoever asks hears of it; where nobody does, nothing is amiss.
  answer.catch(() => undefined)
  return answer
}
