import type { VaultVerification } from '@shared/vault/verify'
import { defineCommand } from '../command'
import { call, VAULT_OPTION, withVault } from '../core-for'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'
import { count } from '../words'

export const verify = defineCommand({
  name: 'verify',
  summary: 'Read every file of the vault and check it.',
  operands: [],
  details: [
    'Checks the journals, the generations, each record and each attached file against what was written down of it. It ends with 1 when something is damaged, and names it.',
    'It only reads, also while the vault is open in another Casebook.',
  ],
  options: { ...VAULT_OPTION, json: { type: 'boolean', help: 'Print the findings as JSON.' } },
  run: ({ vault, json }, _operands, io) =>
    withVault(io, { vault, access: 'read' }, async (core) => {
      const found = await call(core, io, 'vault.verify', {})
      if (json) io.stdout(`${JSON.stringify(found, null, 2)}\n`)
      else say(found, io)
      return found.sound ? EXIT.done : EXIT.failed
    }),
})

function say({ findings, sound, checked }: VaultVerification, io: Io) {
  for (const { severity, file, message } of findings) io.stdout(`${severity} ${file} ${message}\n`)
  const { records, steps, blobs, bytes } = checked
  const read = `${count(records, 'record')}, ${count(steps, 'step')} and ${count(blobs, 'attached file')} read, ${count(bytes, 'byte')} in all.`
  io.stderr(`${read} ${sound ? 'All is as it was written.' : 'Not all is as it was written; a backup may hold it.'}\n`)
}
