import { createInterface } from 'node:readline'
import { RecordDraft } from '@shared/records/record-schemas'
import { AppError } from '@shared/errors'
import { openVault } from '../vault/open-vault'

// A program of its own that opens a vault for writing, saves one record, says so, and then one more for each line that it
// is given, until it is killed.
const [folder = ''] = process.argv.slice(2)
let count = 0
const newId = () => `writer-${process.pid}-${(count += 1)}`

const say = (said: object) => process.stdout.write(`${JSON.stringify(said)}\n`)
const failure = (error: unknown) => ({
  code: error instanceof AppError ? error.code : 'UNEXPECTED',
  message: String(error),
})

try {
  const vault = await openVault(folder, { access: 'write', now: () => new Date(), newId })
  const save = async () => {
    const record = await vault.createRecord(RecordDraft.parse({ kind: 'idea', title: 'From the other process' }))
    say({ saved: record.id })
  }
  await save()
  for await (const _ of createInterface({ input: process.stdin })) {
    await save().catch((error: unknown) => say(failure(error)))
  }
  setInterval(() => undefined, 60_000)
} catch (error) {
  say(failure(error))
}
