import { defineCommand } from '../command'
import { call, VAULT_OPTION, withVault } from '../core-for'
import { EXIT } from '../exit-codes'
import { OUTPUT_OPTIONS, outputPath, writeOutput } from '../output-file'

export const exportRecords = defineCommand({
  name: 'export',
  summary: 'Write every record to a file.',
  operands: [],
  details: [
    'The file holds everything you wrote: the trash and your private notes too. Attached files are named in it and stay in the vault. “casebook add” reads it back.',
    'It only reads, also while the vault is open in another Casebook.',
  ],
  options: { ...VAULT_OPTION, ...OUTPUT_OPTIONS('FILE.json') },
  async run({ vault, ...output }, _operands, io) {
    const path = await outputPath(output, io)
    return withVault(io, { vault, access: 'read' }, async (core) => {
      const { bytes } = await call(core, io, 'transfer.export', {})
      await writeOutput(path, bytes, output)
      io.stdout(`${path}\n`)
      io.stderr('Your private notes are in this file: keep it to yourself.\n')
      return EXIT.done
    })
  },
})
