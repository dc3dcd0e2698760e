import type { RecordFile } from '@shared/records/record-file'
import { createQueue } from '../queue'
import type { Files } from './files'
import { takeIn } from './inbox'
import type { VaultLayout } from './layout'
import { storageError } from './storage-error'

interface Parts {
  files: Files
  layout: VaultLayout
  add: (records: RecordFile['records']) => Promise<{ notices: string[] }>
  mayTake: () => boolean
  notify: (notices: readonly string[]) => void
}

/** Takes in what commands drop into the inbox while the vault is open. */
export class InboxWatch {
  private readonly parts: Parts
  private readonly inTurn = createQueue()
  private stopWatching: () => void = () => undefined

  constructor(parts: Parts) {
    this.parts = parts
  }

  take(): Promise<void> {
    return this.inTurn(async () => {
      const { files, layout, add, mayTake, notify } = this.parts
      if (mayTake()) notify(await takeIn(files, layout, add))
    })
  }

  /** Takes in what waits, and from now on whatever comes. */
  async start(): Promise<void> {
    const { files, layout, notify } = this.parts
    const take = () => this.take().catch((error: unknown) => notify([storageError(error).message]))
    try {
      await files.makeFolder(layout.inbox)
      this.stopWatching = files.watch(layout.inbox, () => void take())
    } catch (error) {
      // Systems limit how many folders may be watched. What comes in is then found at the next look.
      notify([storageError(error, 'The inbox cannot be watched, so records from commands appear later').message])
    }
    await take()
  }

  /** Resolves when nothing is being taken in any more. */
  end(): Promise<void> {
    this.stopWatching()
    return this.inTurn(async () => undefined)
  }
}
