import { mustBeMended } from '@shared/case/check-report'
import { defineCommand } from '../command'
import { call, VAULT_OPTION, withVault } from '../core-for'
import { EXIT } from '../exit-codes'
import { checkText } from '../check-text'

export const check = defineCommand({
  name: 'check',
  summary: 'Say what is wrong and what is missing.',
  operands: [],
  details: [
    'Lists what must be mended and what is worth a look, in the vault and in each case, the grade of every metric claim, and how the evidence for each criterion reads. It ends with 1 when something must be mended.',
    'It only reads, also while the vault is open in another Casebook. “casebook schema check” prints the JSON Schema of what --json prints.',
  ],
  options: { ...VAULT_OPTION, json: { type: 'boolean', help: 'Print the report as JSON.' } },
  run: ({ vault, json }, _operands, io) =>
    withVault(io, { vault, access: 'read' }, async (core) => {
      const report = await call(core, io, 'check.run', {})
      io.stdout(json ? `${JSON.stringify(report, null, 2)}\n` : checkText(report))
      return mustBeMended(report) ? EXIT.failed : EXIT.done
    }),
})
