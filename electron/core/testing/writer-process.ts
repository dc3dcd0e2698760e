import { RecordDraft } from '@shared/records/kinds'
import { AppError } from '@shared/errors'
import { openVault } from '../vault/open-vault'

// A program of its own that opens a vault for writing, saves one record, says so, and stays until it is killed.
const [folder = ''] = process.argv.slice(2)
let count = 0
const newId = () => `writer-${process.pid}-${(count += 1)}`

try {
  const vault = await openVault(folder, { access: 'write', now: () => new Date(), newId })
  const record = await vault.createRecord(RecordDraft.parse({ kind: 'idea', title: 'From the other process' }))
  process.stdout.write(`${JSON.stringify({ saved: record.id })}\n`)
  setInterval(() => undefined, 60_000)
} catch (error) {
  const code = error instanceof AppError ? error.code : 'UNEXPECTED'
  process.stdout.write(`${JSON.stringify({ code, message: String(error) })}\n`)
}
