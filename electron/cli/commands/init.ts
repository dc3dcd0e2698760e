import { defineCommand } from '../command'
import { call, namedFolder, VAULT_OPTION, withCore } from '../core-for'
import { EXIT } from '../exit-codes'

export const init = defineCommand({
  name: 'init',
  summary: 'Make a vault.',
  operands: [],
  details: [
    'The folder must be new or empty. Where none is named, one is made where this account keeps its data. The folder is printed.',
    'The sample is invented: one engineer of a pricing team over three years. It gets a vault of its own and is marked as a sample wherever it shows.',
  ],
  options: {
    ...VAULT_OPTION,
    name: { type: 'string', value: 'NAME', help: 'What to call it.' },
    sample: { type: 'boolean', help: 'Fill it with the invented sample.' },
  },
  run: ({ vault, name, sample = false }, _operands, io) =>
    withCore(io, async (core) => {
      const folder = namedFolder(io, vault)
      const info = await call(core, io, 'vaults.create', {
        name: name ?? (sample ? 'Sample case' : 'My case'),
        sample,
        ...(folder !== undefined && { folder }),
      })
      io.stdout(`${info.folder}\n`)
      io.stderr(`Made the vault “${info.name}” with ${info.records} records.\n`)
      return EXIT.done
    }),
})
