import { appendFileSync, writeSync } from 'node:fs'
import { openVault } from '../../open-vault'
import { perform, type Work } from './acts'

// A program of its own that opens a vault, works in it and says of each act when it is saved, until it is killed.
const [folder = '', work = 'edit', first = '0', log = ''] = process.argv.slice(2)
let ids = 0

const say = (line: string) => {
  if (log !== '') appendFileSync(log, `${line}\n`)
  writeSync(1, `${line}\n`)
}

const vault = await openVault(folder, {
  access: 'write',
  now: () => new Date(),
  newId: () => `writer-${process.pid}-${first}-${(ids += 1)}`,
})
for (let number = Number(first); ; number += 1) {
  say(`asked ${number}`)
  await perform(vault, work as Work, number)
  say(`saved ${number}`)
}
