import type { In, MethodName, Out, Progress } from './contract'
import { AppError } from './errors'
import type { EndFrame, Frame } from './method'

/** All that a host has to give the renderer: send one call and hear its frames. */
export interface Transport {
  call(name: MethodName, input: unknown, onFrame: (frame: Frame) => void, signal?: AbortSignal): Promise<void>
}

export interface CallOptions<M extends MethodName> {
  signal?: AbortSignal
  onProgress?: (value: Progress<M>) => void
}

export interface Client {
  /** @throws AppError with the code and the words that the core gave. */
  call<M extends MethodName>(name: M, input: In<M>, options?: CallOptions<M>): Promise<Out<M>>
}

export function createClient(transport: Transport): Client {
  return {
    async call(name, input, options = {}) {
      let end: EndFrame | undefined
      const onFrame = (frame: Frame) => {
        if (frame.t === 'progress') options.onProgress?.(frame.value as never)
        else end = frame
      }
      await transport.call(name, input, onFrame, options.signal)
      if (!end) throw withoutAnswer(options.signal)
      if (end.t === 'error') throw new AppError(end.error.code, end.error.message, end.error.data)
      // The core has checked it by the contract; once more would cost more than the call.
      return end.value as never
    },
  }
}

function withoutAnswer(signal?: AbortSignal): AppError {
  if (signal?.aborted) return new AppError('CANCELLED', 'This was cancelled.')
  return new AppError('INTERNAL', 'Casebook stopped before it answered. What was saved before is safe.')
}
