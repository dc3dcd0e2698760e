import { resolve } from 'node:path'
import type { In, MethodName, Out } from '@shared/contract'
import { dispatch } from '@shared/dispatch'
import { AppError } from '@shared/errors'
import { configDirOf } from '../core/config-dir'
import { createCore, type Core, type CoreOptions } from '../core/core'
import { dataFolder } from '../core/data-folder'
import type { Access } from '../core/vault/vault'
import { UsageError } from './command'
import type { Io } from './io'

export const VAULT_OPTION = {
  vault: { type: 'string', value: 'DIR', help: 'The folder of the vault.' },
} as const

/** The core as this account has it. */
export function coreFor(io: Io, options: Partial<CoreOptions> = {}): Promise<Core> {
  const { env, platform, home, now, newId, version, resourcesDir, workerFile } = io
  const account = { env, platform, home }
  return createCore({
    configDir: configDirOf(account),
    dataDir: dataFolder(account),
    resourcesDir,
    host: 'cli',
    version,
    now,
    newId,
    ...(workerFile !== undefined && { workerFile }),
    ...options,
  })
}

/** Starts the core, does something with it, and closes it whatever happens. */
export async function withCore<T>(io: Io, work: (core: Core) => Promise<T>): Promise<T> {
  const core = await coreFor(io)
  try {
    return await work(core)
  } finally {
    await core.close()
  }
}

/** The same, with the vault open that the flag, the variable or the last use names. */
export function withVault<T>(
  io: Io,
  { vault, access }: { vault: string | undefined; access: Access },
  work: (core: Core) => Promise<T>,
): Promise<T> {
  return withCore(io, async (core) => {
    const folder = await vaultFolder(io, vault, core)
    const { info } = await core.session.open(folder, access)
    for (const notice of info.notices) io.stderr(`${notice}\n`)
    return work(core)
  })
}

/** The folder that the flag names, else CASEBOOK_VAULT. */
export function namedFolder(io: Io, flag: string | undefined): string | undefined {
  if (flag === '') throw new UsageError('--vault needs a folder.')
  const folder = flag ?? (io.env['CASEBOOK_VAULT'] || undefined)
  return folder === undefined ? undefined : resolve(io.cwd, folder)
}

/** @throws AppError NO_VAULT when nothing names one and none was open before. */
export async function vaultFolder(io: Io, flag: string | undefined, core: Core): Promise<string> {
  const named = namedFolder(io, flag)
  if (named !== undefined) return named
  const [last] = await core.session.known()
  if (last) return last.folder
  const message =
    'No vault is named, and none was open before. Name one with --vault DIR, or make one with “casebook init”.'
  throw new AppError('NO_VAULT', message)
}

/** Calls the contract as every host does. @throws AppError with the words that the core gave. */
export async function call<M extends MethodName>(
  core: Core,
  io: Io,
  method: M,
  input: In<M>,
  onProgress?: (value: unknown) => void,
): Promise<Out<M>> {
  const log = (error: unknown) =>
    io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  const frame = await dispatch(core.handlers, method, input, {
    signal: io.signal,
    log,
    ...(onProgress && { onProgress }),
  })
  if (frame.t === 'error') throw new AppError(frame.error.code, frame.error.message, frame.error.data)
  return frame.value as Out<M>
}
