import { writeSync } from 'node:fs'
import { AppError } from '@shared/errors'
import { openVault } from '../../open-vault'
import { idea } from '../invented'

// A program of its own that opens a vault for writing, once, and does what it is told on its input: save, or close.
const [folder = ''] = process.argv.slice(2)
let ids = 0
const newId = () => `starter-${process.pid}-${(ids += 1)}`
const say = (what: object) => writeSync(1, `${JSON.stringify(what)}\n`)
const now = () => Number(process.hrtime.bigint() / 1_000n)

try {
  const vault = await openVault(folder, { access: 'write', now: () => new Date(), newId })
  say({ holds: now() })
  for await (const piece of process.stdin) {
    for (const word of String(piece).trim().split('\n')) {
      if (word === 'save') {
        await vault.createRecord(idea(`From ${process.pid}`)).then(
          () => say({ saved: now() }),
          (error: unknown) => say({ refused: error instanceof AppError ? error.code : 'UNEXPECTED' }),
        )
      }
      if (word === 'close') {
        const until = now()
        await vault.close()
        say({ released: until })
        process.exit(0)
      }
    }
  }
} catch (error) {
  say({ refused: error instanceof AppError ? error.code : String(error) })
}
