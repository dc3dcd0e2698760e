import { join } from 'node:path'
import type { VaultFinding, VaultVerification } from '@shared/vault/verify'
import { hashOfFile } from '../durable'
import type { Files } from '../files'
import { journalSources } from '../history/journal-files'
import { generationName, type VaultLayout } from '../layout'
import { numbers } from '../load'
import type { CheckOptions } from '../vault'
import { checkGeneration } from './check-generation'
import { checkJournals } from './check-journals'
import { settled, type Checking, type VerifyParts } from './checking'
import { namedBy, scrubBlobs } from './scrub'

const isDamage = ({ severity }: VaultFinding) => severity === 'damage'

/** Reads and checks every file of a vault and writes nothing. @throws the signal's reason when it is aborted. */
export async function verifyVault(parts: VerifyParts, options: CheckOptions): Promise<VaultVerification> {
  const { files, layout } = parts
  const { signal, progress } = options
  const state = await settled(parts)
  const findings: VaultFinding[] = []
  const checked = { records: state.records.size, steps: 0, generations: 0, journals: 0, blobs: 0, bytes: 0 }
  const total = await bytesToRead(files, layout)
  const checking: Checking = {
    ...parts,
    checked,
    found: (severity, file, message, ids = []) => findings.push({ severity, file, message, ids }),
    read(stage, bytes) {
      signal?.throwIfAborted()
      checked.bytes += bytes
      progress?.({ stage, done: Math.min(checked.bytes, total), total })
    },
  }
  // No file of db/ is moved meanwhile.
  await parts.compaction.meanwhile(async () => {
    await checkGenerations(checking)
    await checkJournals(checking)
  })
  findings.push(...(await scrubBlobs(files, layout, state.records.list(), options)))
  const attachments = namedBy(state.records.list())
  checked.blobs = attachments.length
  checked.bytes += attachments.reduce((sum, { size }) => sum + size, 0)
  await countQuarantine(checking)
  const sorted = [...findings.filter(isDamage), ...findings.filter((finding) => !isDamage(finding))]
  return { findings: sorted, sound: !findings.some(isDamage), checked }
}

async function bytesToRead(files: Files, layout: VaultLayout): Promise<number> {
  const paths = numbers(await files.list(layout.db), 'gen').map((number) => join(layout.db, generationName(number)))
  const journals = (await journalSources(files, layout)).map(({ path }) => path)
  const found = await Promise.all([...paths, ...journals].map((path) => files.stat(path)))
  return found.reduce((sum, file) => sum + (file?.size ?? 0), 0)
}

/** Each generation by itself, and that it follows the one before. */
async function checkGenerations(checking: Checking): Promise<void> {
  const { files, layout, found } = checking
  let before: { sha256: string; number: number } | undefined
  for (const number of numbers(await files.list(layout.db), 'gen')) {
    const name = generationName(number)
    const path = join(layout.db, name)
    const header = await checkGeneration(checking, name, await files.read(path))
    const isForeign = header && before && header.previous !== before.sha256
    if (isForeign) {
      found(
        'damage',
        `db/${name}`,
        `It does not follow ${generationName(before!.number)}: one of the two is not the file that Casebook wrote.`,
      )
    }
    before = { sha256: await hashOfFile(files, path), number }
    checking.checked.generations += 1
  }
}

async function countQuarantine({ files, layout, found }: Checking): Promise<void> {
  const names = (await files.stat(layout.quarantine)) ? await files.list(layout.quarantine) : []
  if (names.length === 0) return
  const things = names.length === 1 ? 'One thing' : `${names.length} things`
  found(
    'note',
    'quarantine/',
    `${things} that could not be read on opening lie there, byte for byte. They are no part of the vault any more.`,
  )
}
