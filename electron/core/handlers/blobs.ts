import type { HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'

export function blobsHandlers({ session }: CoreContext): HandlersOf<'blobs'> {
  const blobs = () => session.vault().blobs
  return {
    'blobs.begin': async (file) => ({ upload: await blobs().begin(file) }),
    'blobs.append': async ({ upload, offset, bytes }) => ({ received: await blobs().append(upload, offset, bytes) }),
    'blobs.finish': ({ upload }) => blobs().finish(upload),
    'blobs.cancel': async ({ upload }) => {
      await blobs().cancel(upload)
      return null
    },
    'blobs.read': ({ sha256, offset, length }) => blobs().read(sha256, offset, length),
  }
}
