import { AppError } from '@shared/errors'
import type { ChangeEvent } from '@shared/vault-info'
import type { Files } from './files'
import { spaceNotice } from './free-space'
import type { Access } from './vault'

const READ_ONLY = 'This vault is open for reading only.'

interface Parts {
  access: Access
  files: Files
  folder: string
  onChange: ((event: ChangeEvent) => void) | undefined
}

/** Whether an open vault can be written, and what the person should know of it. */
export class Standing {
  readonly notices: string[] = []
  /** Why nothing can be written though the vault was opened for it. */
  readOnlyReason: string | undefined
  isDamaged = false
  private readonly parts: Parts
  private space: string | undefined

  constructor(parts: Parts) {
    this.parts = parts
  }

  /** Why nothing can be written, or null. */
  get readOnlyBecause(): string | null {
    return this.readOnlyReason ?? (this.parts.access === 'read' ? READ_ONLY : null)
  }

  get allNotices(): string[] {
    return [this.readOnlyReason, this.space, ...this.notices].filter((notice) => notice !== undefined)
  }

  /** @throws AppError STORAGE where nothing can be written. */
  checkWritable() {
    const reason = this.parts.access === 'read' ? READ_ONLY : this.readOnlyReason
    if (reason !== undefined) throw new AppError('STORAGE', reason)
  }

  endWriting(reason: string) {
    this.readOnlyReason = reason
    this.parts.onChange?.({ type: 'vault' })
  }

  notify(notices: readonly string[]) {
    const news = notices.filter((notice) => !this.notices.includes(notice))
    this.notices.push(...news)
    if (news.length > 0) this.parts.onChange?.({ type: 'vault' })
  }

  /** Looks whether the disk is nearly full for a vault whose newest generation has so many bytes. */
  async lookAtSpace(generationSize: number): Promise<void> {
    const before = this.space
    try {
      this.space = await spaceNotice(this.parts.files, this.parts.folder, generationSize)
    } catch {
      // A disk that does not tell is no reason to stop; when it is full, the save says so.
      this.space = undefined
    }
    if (this.space !== before) this.parts.onChange?.({ type: 'vault' })
  }
}
