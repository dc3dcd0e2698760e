import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files that came with the program. Paths are relative to resources/, with forward slashes. */
export interface Resources {
  read(path: string): Promise<Uint8Array>
  /** A JSON file, not yet checked by any schema. */
  json(path: string): Promise<unknown>
  /** The names of the files in a folder, in the order of the alphabet. */
  list(folder: string): Promise<string[]>
  /** Where a file is on this machine, for a worker that reads it itself. */
  path(path: string): string
}

export function createResources(folder: string): Resources {
  const path = (relative: string) => join(folder, ...relative.split('/'))
  return {
    path,
    read: async (relative) => new Uint8Array(await readFile(path(relative))),
    json: async (relative) => JSON.parse(await readFile(path(relative), 'utf8')),
    async list(relative) {
      const entries = await readdir(path(relative), { withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .toSorted()
    },
  }
}
