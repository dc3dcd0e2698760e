import { randomUUID } from 'node:crypto'
import { link, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { AppError } from '@shared/errors'
import { UsageError } from './command'
import type { Io } from './io'

export const OUTPUT_OPTIONS = (name: string) =>
  ({
    out: { type: 'string', value: name, help: 'Where to write it.' },
    force: { type: 'boolean', help: 'Write over a file that stands there.' },
  }) as const

interface Output {
  out?: string
  force?: boolean
}

/**
 * The file that --out names, refused before any work is done where it would write over another one.
 * @throws UsageError when --out is missing.
 */
export async function outputPath({ out, force }: Output, io: Io): Promise<string> {
  if (!out) throw new UsageError('--out FILE is missing: it says where to write.')
  const path = resolve(io.cwd, out)
  const found = await stat(path).catch(notThere)
  if (found?.isDirectory()) throw new UsageError(`${out} is a folder. Name a file.`)
  if (found && !force) throw refusal(path)
  const folder = dirname(path)
  if (!(await stat(folder).catch(notThere)))
    throw new AppError('NOT_FOUND', `There is no folder ${folder}. Make it first.`)
  return path
}

/** Writes the whole file beside its place first, so that what stands there is never half written. */
export async function writeOutput(path: string, bytes: Uint8Array, { force }: Output): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.part`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await (force ? rename(beside, path) : placeWhereFree(beside, path))
  } catch (error) {
    if (error instanceof AppError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('STORAGE', `${path} could not be written: ${reason}`, undefined, { cause: error })
  } finally {
    await rm(beside, { force: true })
  }
}

/** A link fails where a name is taken, and a rename would not; some drives have no links. */
async function placeWhereFree(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw refusal(path)
    if (await stat(path).catch(notThere)) throw refusal(path)
    await rename(beside, path)
  }
}

const refusal = (path: string) =>
  new AppError('NOT_POSSIBLE_HERE', `${path} is there already, and nothing was written. Take another name, or --force.`)

function notThere(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code
