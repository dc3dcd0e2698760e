import type { Vault } from '../../vault'
import { idea, longText } from '../invented'

/** What a writing program does over and over; the number of an act says what it does and how it can be known again. */
export type Work = 'edit' | 'fold' | 'add' | 'attach'
export const WORKS: readonly Work[] = ['edit', 'fold', 'add', 'attach']

const found = (vault: Vault, title: string) => vault.records().find((record) => record.title === title)

export async function perform(vault: Vault, work: Work, number: number): Promise<void> {
  const first = number - (number % 3)
  const record = found(vault, `R${first}`)
  if (work === 'fold' && number % 2 === 1) {
    await vault.addRecords(
      Array.from({ length: 7 }, (_, index) =>
        idea(`F${number}-${index}`, { privateNote: longText(160_000, number * 10 + index) }),
      ),
    )
  } else if (work === 'add') {
    await vault.addRecords(Array.from({ length: 100 }, (_, index) => idea(`A${number}-${index}`)))
  } else if (!record) {
    await vault.createRecord(idea(`R${first}`, { privateNote: String(number) }))
  } else if (work === 'attach') {
    const bytes = Buffer.from(longText(1_000 + (number % 7) * 20_000, number))
    const attachment = await vault.blobs.store({ name: `${number}.txt`, type: 'text/plain', bytes })
    await vault.putRecord({ ...record, privateNote: String(number), attachments: [...record.attachments, attachment] })
  } else {
    await vault.putRecord({ ...record, privateNote: String(number) })
  }
}

/** Whether what an act did is there. */
export function isDone(vault: Vault, work: Work, number: number): boolean {
  if (work === 'fold' && number % 2 === 1) return isWhole(vault, `F${number}`, 7)
  if (work === 'add') return isWhole(vault, `A${number}`, 100)
  return Number(found(vault, `R${number - (number % 3)}`)?.privateNote ?? -1) >= number
}

function isWhole(vault: Vault, name: string, count: number): boolean {
  return vault.records().filter(({ title }) => title.startsWith(`${name}-`)).length === count
}
