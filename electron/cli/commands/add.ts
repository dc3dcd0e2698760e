import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { AppError } from '@shared/errors'
import type { AddReport } from '@shared/records/record-file'
import { MAX_BYTES } from '@shared/limits'
import { readRecordFile } from '../../core/transfer/read-record-file'
import { dropInbox } from '../../core/vault/inbox'
import { defineCommand } from '../command'
import { call, vaultFolder, VAULT_OPTION, withCore } from '../core-for'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'
import { count } from '../words'

export const add = defineCommand({
  name: 'add',
  summary: 'Add records from a file.',
  operands: ['FILE.json'],
  details: [
    'The file is in the documented format; “casebook schema records” prints its JSON Schema. All of its records are added, or none. A record that the vault holds already, to the letter, is left alone.',
    'While the vault is open in another Casebook, the file is left in its inbox, and that Casebook takes it in at once.',
  ],
  options: VAULT_OPTION,
  run: ({ vault }, [file = ''], io) =>
    withCore(io, async (core) => {
      const bytes = await fileBytes(resolve(io.cwd, file))
      const folder = await vaultFolder(io, vault, core)
      try {
        await core.session.open(folder)
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'VAULT_IN_USE') throw error
        return leaveInInbox(bytes, folder, io)
      }
      say(await call(core, io, 'transfer.add', { bytes }), io)
      return EXIT.done
    }),
})

async function fileBytes(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no file' : 'Nothing can be read at'
    throw new AppError('NOT_FOUND', `${reason} ${path}.`, undefined, { cause: error })
  })
  if (bytes.byteLength > MAX_BYTES)
    throw new AppError('TOO_LARGE', `${basename(path)} is larger than 64 MB. Divide it into several files.`)
  return bytes
}

async function leaveInInbox(bytes: Uint8Array, folder: string, io: Io): Promise<number> {
  const { records } = readRecordFile(bytes)
  await dropInbox(folder, records, { newId: io.newId })
  io.stdout(`inbox ${records.length}\n`)
  io.stderr(
    `The vault is open in another Casebook. ${count(records.length, 'record')} left in its inbox; it takes them in at once.\n`,
  )
  return EXIT.done
}

function say({ added, unchanged, notices }: AddReport, io: Io) {
  for (const { id, exhibit, title } of added) io.stdout(`added ${id} ${exhibit ?? '-'} ${title}\n`)
  for (const { id, title } of unchanged) io.stdout(`unchanged ${id} ${title}\n`)
  for (const notice of notices) io.stderr(`${notice}\n`)
  io.stderr(`${count(added.length, 'record')} added, ${unchanged.length} there already.\n`)
}
