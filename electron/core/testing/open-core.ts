import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { In, MethodName, Out } from '@shared/contract'
import { dispatch } from '@shared/dispatch'
import { AppError } from '@shared/errors'
import { createCore, type Core, type CoreOptions } from '../core'

/** A clock that starts at the same moment and goes on one second each time it is read. */
export function tickingClock(start = '2026-11-23T09:00:00.000Z'): () => Date {
  let now = Date.parse(start)
  return () => {
    now += 1_000
    return new Date(now)
  }
}

/** Ids in the order they were asked for: "id-1", "id-2". */
export function countedIds(prefix = 'id'): () => string {
  let count = 0
  return () => {
    count += 1
    return `${prefix}-${count}`
  }
}

export const temporaryFolder = () => mkdtemp(join(tmpdir(), 'casebook-'))

/** A core over a fresh folder of its own, in which no vault is open yet. */
export async function openCore(options: Partial<CoreOptions> = {}): Promise<Core & { folder: string }> {
  const folder = await temporaryFolder()
  const core = await createCore({
    configDir: join(folder, 'config'),
    dataDir: join(folder, 'data'),
    resourcesDir: resolve(import.meta.dirname, '../../../resources'),
    host: 'cli',
    version: '0.1.0',
    now: tickingClock(),
    newId: countedIds(),
    ...options,
  })
  return { ...core, folder }
}

/** Calls the contract as a host does. @throws AppError when the call answers with an error. */
export async function call<M extends MethodName>(
  core: Pick<Core, 'handlers'>,
  method: M,
  input: In<M>,
  options: { signal?: AbortSignal; onProgress?: (value: unknown) => void } = {},
): Promise<Out<M>> {
  const { signal = new AbortController().signal, onProgress } = options
  const failures: unknown[] = []
  const log = (error: unknown) => failures.push(error)
  const frame = await dispatch(core.handlers, method, input, { signal, log, ...(onProgress && { onProgress }) })
  // What the core does not show a person, a test should see.
  if (failures.length > 0) throw failures[0]
  if (frame.t === 'error') throw new AppError(frame.error.code, frame.error.message, frame.error.data)
  return frame.value as Out<M>
}
