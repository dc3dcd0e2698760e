import { resolve } from 'node:path'
import { defineCommand, UsageError } from '../command'
import { call, VAULT_OPTION, withVault } from '../core-for'
import { EXIT } from '../exit-codes'
import { count } from '../words'

export const backup = defineCommand({
  name: 'backup',
  summary: 'Back the vault up, and try the backup.',
  operands: [],
  details: [
    'The backup holds every record, private notes and the trash included, and every attached file. It is restored once to try it; where that fails, the command ends with 1. Its manifest is printed.',
    'Backups go where the app keeps them, or into --to this once. The command only reads the vault, also while it is open in another Casebook.',
  ],
  options: {
    ...VAULT_OPTION,
    to: { type: 'string', value: 'DIR', help: 'Where to put it instead, such as a folder of another drive.' },
  },
  run: ({ vault, to }, _operands, io) => {
    if (to === '') throw new UsageError('--to needs a folder.')
    return withVault(io, { vault, access: 'read' }, async (core) => {
      const place = to === undefined ? {} : { to: resolve(io.cwd, to) }
      const { file, records, blobs, problem } = await call(core, io, 'backups.make', place)
      io.stdout(`${file}\n`)
      io.stderr(`${count(records, 'record')} and ${count(blobs, 'attached file')} copied. `)
      io.stderr(
        problem === null ? 'A restore was tried: the backup is verified.\n' : `It is not verified: ${problem}\n`,
      )
      return problem === null ? EXIT.done : EXIT.failed
    })
  },
})
