/**
 * A guard that is taken out, and the tests that must notice.
 * @typedef {{ name: string, file: string, from: string, to: string, tests: readonly string[] }} Mutant
 */

/** @type {readonly Mutant[]} */
export const MUTANTS = [
  {
    name: 'the sync of the journal',
    file: 'journal.ts',
    from: '[this.file.dataSync(), this.files.stat(this.place.path)]',
    to: '[Promise.resolve(), this.files.stat(this.place.path)]',
    tests: ['f01', '-t', 'records are made'],
  },
  {
    name: 'the sync of a new file',
    file: 'durable.ts',
    from: '    await file.sync()\n',
    to: '',
    tests: ['f01', '-t', 'the journal is folded|commands drop'],
  },
  {
    name: 'the sync of the folder',
    file: 'durable.ts',
    from: '  await files.syncFolder(dirname(path))\n',
    to: '',
    tests: ['f01', '-t', 'the journal is folded|commands drop'],
  },
  {
    name: 'the sync of the folders above a new vault',
    file: 'create-vault.ts',
    from: '      for (const parent of parents) await files.syncFolder(parent)\n',
    to: '',
    tests: ['f01', '-t', 'being made'],
  },
  {
    name: 'the sync of an attachment',
    file: 'upload-file.ts',
    from: '      await this.file.sync()\n',
    to: '',
    tests: ['f01', '-t', 'files are attached'],
  },
  {
    name: 'the count of bytes that were written',
    file: 'durable.ts',
    from: '    at += written\n',
    to: '    at = bytes.byteLength\n',
    tests: ['f04', '-t', 'records are made|a record is edited|added from a file'],
  },
  {
    name: 'the look at the size of the journal',
    file: 'journal.ts',
    from: '    if (found.value.size === size) return\n',
    to: '    if (found.value.size <= size) return\n',
    tests: ['f04', '-t', 'records are made|a record is edited|added from a file'],
  },
  {
    name: 'the taking back of a part that was written',
    file: 'journal.ts',
    from: '      await this.file.truncate(this.size)\n      await this.file.dataSync()\n',
    to: '',
    tests: ['f04', '-t', 'records are made|a record is edited|added from a file|edits come'],
  },
  {
    name: 'the end of writing after a failed sync',
    file: 'journal.ts',
    from: '      throw this.end(`The disk could not confirm what was written, ${NOT_SAVED}`, synced.reason)',
    to: '      throw storageError(synced.reason)',
    tests: ['f04', '-t', 'records are made|a record is edited|edits come'],
  },
  {
    name: 'the check which file the journal is',
    file: 'journal.ts',
    from: 'found?.identity !== this.identity || found.size !== this.size) throw',
    to: 'found?.size !== this.size) throw',
    tests: ['f07', '-t', 'swapped'],
  },
  {
    name: 'the check who holds the vault',
    file: 'journal.ts',
    from: '    if (!isHeld || found',
    to: '    if (found',
    tests: ['f07', '-t', 'sleeper'],
  },
  {
    name: 'the check of size before a write',
    file: 'journal.ts',
    from: ' || found.size !== this.size) throw',
    to: ') throw',
    tests: ['f07', '-t', 'longer'],
  },
  {
    name: 'the lock',
    file: 'lock.ts',
    from: '  if (!release) throw inUse(await readHolder(files, layout.lock))\n',
    to: '  if (!release) return { otherMachine: undefined, isHeld: async () => true, release: async () => undefined }\n',
    tests: ['f07', '-t', 'start at once|keeps the vault'],
  },
  {
    name: 'the checksum of a line',
    file: 'lines.ts',
    from: '  if (utf8Of(bytes.subarray(0, CHECKSUM)) !== checksum(json)) return undefined\n',
    to: '',
    tests: ['f06'],
  },
  {
    name: 'the hash of a generation',
    file: 'generation.ts',
    from: 'header.bodySha256 === (await sha256InPieces(body))',
    to: "(await sha256InPieces(body)) !== ''",
    tests: ['f06'],
  },
  {
    name: 'the reading back of a generation',
    file: 'durable.ts',
    from: '(await hashOfFile(files, temporary)) !== given',
    to: "(await hashOfFile(files, temporary)) === ''",
    tests: ['f04', '-t', 'garbles'],
  },
  {
    name: 'the order of steps',
    file: 'replay.ts',
    from: 'of inOrder([...journalLines(journal.bytes)])',
    to: 'of journalLines(journal.bytes)',
    tests: ['f06'],
  },
  {
    name: 'the look for an empty journal',
    file: 'load.ts',
    from: '    isLost ||= isHeadless\n',
    to: '',
    tests: ['f06'],
  },
]
