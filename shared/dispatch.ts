import type { z } from 'zod'
import { contract, type Handlers, type MethodName } from './contract'
import { AppError } from './errors'
import type { EndFrame } from './method'

export interface DispatchOptions {
  signal: AbortSignal
  onProgress?: (value: unknown) => void
  log?: (error: unknown) => void
}

type AnyHandler = (input: unknown, context: { signal: AbortSignal; progress(value: unknown): void }) => unknown

function isMethod(name: string): name is MethodName {
  return Object.hasOwn(contract, name)
}

/**
 * The only door into the core: runs one call for any transport. Checks the input, runs the handler, checks the output,
 * and turns every error into data. It never throws.
 */
export async function dispatch(
  handlers: Handlers,
  name: string,
  input: unknown,
  options: DispatchOptions,
): Promise<EndFrame> {
  try {
    if (!isMethod(name)) throw new AppError('NOT_FOUND', `Casebook has no action called ${JSON.stringify(name)}.`)
    return { t: 'ok', value: await run(handlers, name, input, options) }
  } catch (error) {
    return failure(error, options)
  }
}

async function run(handlers: Handlers, name: MethodName, input: unknown, { signal, onProgress }: DispatchOptions) {
  const { input: inputSchema, output, progress } = contract[name]
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) throw invalidInput(parsed.error)
  signal.throwIfAborted()
  const handler = handlers[name] as unknown as AnyHandler
  const value = await handler(parsed.data, {
    signal,
    progress: (step) => progress && onProgress?.(progress.parse(step)),
  })
  return output.parse(value)
}

/** The error for input that a schema refused: one sentence for the first problem, and each field's own words. */
export function invalidInput(error: z.ZodError): AppError {
  const issues = error.issues.map(({ path, message }) => ({ path: path.map(String), message }))
  const [first] = issues
  const where = first && first.path.length > 0 ? `${first.path.join('.')}: ` : ''
  return new AppError('INVALID_INPUT', first ? `${where}${first.message}` : 'This does not fit.', issues)
}

function failure(error: unknown, { signal, log }: DispatchOptions): EndFrame {
  if (error instanceof AppError) {
    const { code, message, data } = error
    return { t: 'error', error: data === undefined ? { code, message } : { code, message, data } }
  }
  if (signal.aborted) return { t: 'error', error: { code: 'CANCELLED', message: 'This was cancelled.' } }
  log?.(error)
  const message = 'Something went wrong inside Casebook. What was saved before is safe; please try again.'
  return { t: 'error', error: { code: 'INTERNAL', message } }
}
