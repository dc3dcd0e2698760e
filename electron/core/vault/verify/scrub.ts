import type { VaultRecord } from '@shared/records/kinds'
import type { VaultFinding } from '@shared/vault/verify'
import { blobPath } from '../blob-files'
import { hashOfFile } from '../durable'
import type { Files } from '../files'
import type { VaultLayout } from '../layout'
import { storageError } from '../storage-error'
import type { CheckOptions } from '../vault'

interface Named {
  sha256: string
  name: string
  size: number
  ids: string[]
  titles: string[]
}

/** Checks every attachment that a record names, the trash included. @throws the signal's reason when it is aborted. */
export async function scrubBlobs(
  files: Files,
  layout: VaultLayout,
  records: readonly VaultRecord[],
  { signal, progress }: CheckOptions,
): Promise<VaultFinding[]> {
  const attachments = namedBy(records)
  const total = attachments.reduce((sum, { size }) => sum + size, 0)
  const findings: VaultFinding[] = []
  let done = 0
  for (const attachment of attachments) {
    const start = done
    const onBytes = (count: number) => {
      signal?.throwIfAborted()
      done = Math.min(start + attachment.size, done + count)
      progress?.({ stage: 'Attachments', done, total })
    }
    signal?.throwIfAborted()
    const fault = await faultOf(files, layout, attachment, onBytes)
    signal?.throwIfAborted()
    done = start + attachment.size
    if (fault) findings.push(finding(attachment, fault))
  }
  progress?.({ stage: 'Attachments', done: total, total })
  return findings
}

/** The attachments that records name, each once. */
export function namedBy(records: readonly VaultRecord[]): Named[] {
  const named = new Map<string, Named>()
  for (const { id, title, attachments } of records) {
    for (const { sha256, name, size } of attachments) {
      const known = named.get(sha256) ?? { sha256, name, size, ids: [], titles: [] }
      if (!known.ids.includes(id)) {
        known.ids.push(id)
        known.titles.push(title)
      }
      named.set(sha256, known)
    }
  }
  return [...named.values()]
}

async function faultOf(files: Files, layout: VaultLayout, { sha256 }: Named, onBytes: (count: number) => void) {
  const path = blobPath(layout, sha256)
  const found = await files.stat(path)
  if (!found || found.isFolder) return 'is missing'
  try {
    return (await hashOfFile(files, path, onBytes)) === sha256 ? undefined : 'was altered outside Casebook'
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `cannot be read (${storageError(error, 'reading').message})`
    throw error
  }
}

function finding({ sha256, name, ids, titles }: Named, fault: string): VaultFinding {
  const more = titles.length > 1 ? ` and ${titles.length - 1} more` : ''
  return {
    severity: 'damage',
    file: `blobs/${sha256.slice(0, 2)}/${sha256}`,
    message: `The attachment “${name}” of “${titles[0]}”${more} ${fault}. Attach the file again, or restore it from a backup.`,
    ids,
  }
}
