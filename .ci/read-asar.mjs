import { readFileSync } from 'node:fs'

/** @typedef {{ files?: Record<string, Entry>, offset?: string, size?: number }} Entry */

/**
 * The files of an asar archive by their path: four lengths, a JSON header, and the contents one after another.
 * @param {string} path
 * @returns {Map<string, Buffer>}
 */
export function asarFiles(path) {
  const archive = readFileSync(path)
  const start = 8 + archive.readUInt32LE(4)
  /** @type {Entry} */
  const header = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)))
  return new Map(
    entriesOf(header, '').map(({ name, offset = '0', size = 0 }) => {
      const from = start + Number(offset)
      return [name, archive.subarray(from, from + size)]
    }),
  )
}

/**
 * @param {Entry} folder
 * @param {string} prefix
 * @returns {(Entry & { name: string })[]}
 */
function entriesOf(folder, prefix) {
  return Object.entries(folder.files ?? {}).flatMap(([name, entry]) =>
    entry.files ? entriesOf(entry, `${prefix}${name}/`) : [{ ...entry, name: prefix + name }],
  )
}
