import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { CoreContext } from '../context'
import { createExhibitReader } from '../packet/exhibits/exhibit-reader'
import type { FileResult } from '../packet/exhibits/read-file'
import { exhibitWorker } from '../packet/packet-builder'
import { searchOf } from '../search/vault-search'
import { LARGEST_BYTES } from '../packet/packet-assets'

export function attachmentsHandlers({ session, options }: CoreContext): HandlersOf<'attachments'> {
  const { workerFile } = options
  const reader = createExhibitReader(workerFile === undefined ? {} : { workerFile: exhibitWorker(workerFile) })
  return {
    'attachments.standing': ({ files }) => {
      const vault = session.vault()
      const texts = searchOf(vault, options).files
      const standingOf = async (sha256: string) => ({
        sha256,
        isHere: await vault.blobs.has(sha256),
        text: texts?.stateOf(sha256) ?? null,
      })
      return Promise.all(files.map(standingOf))
    },
    'attachments.inspect': async ({ sha256 }, { signal }) => {
      const { blobs } = session.vault()
      const { size } = await blobs.read(sha256, 0, 1)
      if (size > LARGEST_BYTES) return { kind: 'refused', reason: 'it is larger than 48 MB', locked: false }
      const result = await reader.read({ kind: 'inspect', bytes: await blobs.whole(sha256) }, signal)
      if (result.kind === 'pdf' || result.kind === 'image' || result.kind === 'refused') return result
      throw new Error(`a file was inspected and came out as ${result.kind}`)
    },
    'attachments.unlock': async ({ sha256, name, password }, { signal }) => {
      const { blobs } = session.vault()
      const result = await reader.read({ kind: 'unlock', bytes: await blobs.whole(sha256), password }, signal)
      if (result.kind !== 'unlocked') throw notUnlocked(name, result)
      const bare = name.replace(/\.pdf$/i, '').slice(0, 200)
      return blobs.store({ name: `${bare} (unlocked).pdf`, type: 'application/pdf', bytes: result.bytes })
    },
  }
}

function notUnlocked(name: string, result: FileResult): AppError {
  if (result.kind === 'refused' && result.locked)
    return new AppError('INVALID_INPUT', `This password does not open “${name}”. Nothing was changed.`)
  const reason = result.kind === 'refused' ? result.reason : 'it is not a PDF'
  return new AppError('INVALID_INPUT', `No unlocked copy of “${name}” could be made: ${reason}. Nothing was changed.`)
}
