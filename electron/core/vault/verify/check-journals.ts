import { isDeepStrictEqual } from 'node:util'
import { basename, dirname, join } from 'node:path'
import { decodeGeneration } from '../generation'
import { journalBytes, journalSources, type JournalSource } from '../history/journal-files'
import { journalLines } from '../journal-lines'
import { generationName, journalName } from '../layout'
import { numbers } from '../load'
import { createBreathe } from '../pace'
import { replay } from '../replay'
import type { VaultState } from '../state'
import { settled, type Checking } from './checking'

/** Every line of every journal, that no step is missing, and that they lead to what the vault holds now. */
export async function checkJournals(checking: Checking): Promise<void> {
  let last: number | undefined
  for (const source of await journalSources(checking.files, checking.layout)) {
    const bytes = await bytesOf(checking, source)
    checking.checked.journals += 1
    if (bytes) last = await checkJournal(checking, source, bytes, last)
    else last = undefined
  }
  await compare(checking)
}

async function bytesOf({ files, found, read }: Checking, source: JournalSource): Promise<Uint8Array | undefined> {
  try {
    const bytes = await journalBytes(files, source)
    read('Journals', (await files.stat(source.path))?.size ?? 0)
    return bytes
  } catch (error) {
    if (!source.isPacked) throw error
    found(
      'damage',
      nameOf(source),
      'It cannot be unpacked, so the history before it is not complete. The records are not touched by this.',
    )
    return undefined
  }
}

/** Resolves to the number of its last step. */
async function checkJournal(
  checking: Checking,
  source: JournalSource,
  bytes: Uint8Array,
  before: number | undefined,
): Promise<number | undefined> {
  const file = nameOf(source)
  const breathe = createBreathe()
  let last = before
  // A line that cannot be read stands for one step, which is not missing besides.
  let unreadable = 0
  const reach = (seq: number) => {
    const gap = last === undefined ? 0 : seq - last - unreadable
    if (gap > 0) missing(checking, file, gap)
    unreadable = 0
    last = Math.max(last ?? 0, seq)
  }
  for (const line of journalLines(bytes)) {
    await breathe()
    if (line.what === 'bad') {
      checking.found('damage', file, `Line ${line.number}: ${line.reason}. It was left out on opening.`)
      if (line.number > 1) unreadable += 1
    } else if (line.what === 'header') {
      if (line.header.vault !== checking.vault) checking.found('damage', file, 'It is the journal of another vault.')
      reach(line.header.after)
    } else if (line.what === 'entry') {
      checking.checked.steps += 1
      const { seq } = line.entry
      if (last !== undefined && seq <= last)
        checking.found('damage', file, `Line ${line.number}: it repeats step ${seq}.`)
      else {
        reach(seq - 1)
        last = seq
      }
    }
  }
  return last === undefined ? undefined : last + unreadable
}

function missing({ found }: Checking, file: string, count: number) {
  found('damage', file, `${count === 1 ? 'One step is' : `${count} steps are`} missing here.`)
}

/** Reads the oldest generation that is kept and every journal since, which must give what is in memory. */
async function compare(checking: Checking): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const read = await readAnew(checking)
    if (!read) return
    const state = await settled(checking)
    // Something was saved meanwhile.
    if (state.seq !== read.state.seq) continue
    const differing = differences(read.state, state)
    if (differing.length === 0) return
    const records = differing.length === 1 ? 'One record says' : `${differing.length} records say`
    const message = `${records} something else when read anew from it and the journals since.`
    checking.found('damage', `db/${read.name}`, message, differing)
    return
  }
}

/** Undefined where the oldest generation is damaged, which was named already. */
async function readAnew({ files, layout, vault, format }: Checking) {
  const names = await files.list(layout.db)
  const [oldest] = numbers(names, 'gen')
  if (oldest === undefined) return undefined
  const name = generationName(oldest)
  const base = await decodeGeneration(await files.read(join(layout.db, name)), { name, vault }, format)
  if (!base?.isIntact) return undefined
  let { state } = base
  for (const number of numbers(names, 'journal').filter((journal) => journal >= oldest)) {
    const journal = journalName(number)
    const bytes = await files.read(join(layout.db, journal))
    state = replay(state, { name: journal, bytes, vault }, format).state
  }
  return { name, state }
}

function differences(one: VaultState, other: VaultState): string[] {
  const ids = new Set([...one.records.list(), ...other.records.list()].map(({ id }) => id))
  return [...ids].filter((id) => {
    const [read, held] = [one.records.get(id), other.records.get(id)]
    return read !== held && !isDeepStrictEqual(read, held)
  })
}

/** The name that a person finds it by: "db/journal-000003.ndjson". */
const nameOf = ({ path }: JournalSource) => `${basename(dirname(path))}/${basename(path)}`
