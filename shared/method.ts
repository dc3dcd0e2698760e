import { z } from 'zod'
import type { ErrorCode } from './errors'
import { MAX_BYTES } from './limits'

/** One call of the contract: what goes in, what comes out, and what is reported on the way. */
export interface MethodDefinition<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  P extends z.ZodType | undefined = z.ZodType | undefined,
> {
  readonly input: I
  readonly output: O
  readonly progress: P
}

export function method<I extends z.ZodType, O extends z.ZodType>(definition: {
  input: I
  output: O
}): MethodDefinition<I, O, undefined>
export function method<I extends z.ZodType, O extends z.ZodType, P extends z.ZodType>(definition: {
  input: I
  output: O
  progress: P
}): MethodDefinition<I, O, P>
export function method(definition: { input: z.ZodType; output: z.ZodType; progress?: z.ZodType }): MethodDefinition {
  return { input: definition.input, output: definition.output, progress: definition.progress }
}

/** Raw bytes in a contract value. Nothing else that is not JSON may cross. */
export const Bytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= MAX_BYTES,
  'These bytes are too many for one call.',
)

/** What a transport sends back: progress while the call runs, then exactly one end. */
export type Frame = { t: 'progress'; value: unknown } | EndFrame
export type EndFrame =
  { t: 'ok'; value: unknown } | { t: 'error'; error: { code: ErrorCode; message: string; data?: unknown } }
