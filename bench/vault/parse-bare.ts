import { readFile } from 'node:fs/promises'

/** What opening is measured against: the same records as one JSON text. */
export async function parseBare(path: string): Promise<unknown[]> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown[]
}
