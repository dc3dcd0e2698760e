import { dirname } from 'node:path'
import type { z } from 'zod'
import { codeOf } from './vault/disk'
import { replaceFile } from './vault/durable'
import type { Files } from './vault/files'

/** A small JSON file of settings, read whole and replaced whole. */
export interface ConfigFile<T> {
  read(): Promise<T>
  write(value: T): Promise<void>
}

/** A file that is missing or cannot be understood reads as the schema's defaults; the latter is set aside, never lost. */
export function configFile<S extends z.ZodType>(path: string, schema: S, files: Files): ConfigFile<z.output<S>> {
  const understood = async () => {
    try {
      return schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await files.read(path))))
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined
      if (error instanceof SyntaxError || error instanceof TypeError) return schema.safeParse(undefined)
      throw error
    }
  }
  return {
    async read() {
      const parsed = await understood()
      return parsed?.success ? parsed.data : schema.parse({})
    },
    async write(value) {
      await files.makeFolder(dirname(path))
      const before = await understood()
      if (before && !before.success) await files.rename(path, `${path}.damaged`)
      await replaceFile(files, path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`))
    },
  }
}
