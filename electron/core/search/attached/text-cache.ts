import { join } from 'node:path'
import { removeIfThere, replaceFile } from '../../vault/durable'
import type { Vault } from '../../vault/vault'
import { textCachePath } from '../../vault/text-cache-path'
import { FileText } from './file-text'

/**
 * The texts that were read from attachments, kept in the vault's folder under the attachment's SHA-256. Whatever is lost
 * of it is read again; deleting an attachment for ever deletes its text as well.
 */
export class TextCache {
  private readonly vault: Vault

  constructor(vault: Vault) {
    this.vault = vault
  }

  async get(sha256: string): Promise<FileText | undefined> {
    try {
      const bytes = await this.vault.files.read(textCachePath(this.vault.layout, sha256))
      return FileText.parse(JSON.parse(new TextDecoder().decode(bytes)))
    } catch {
      // Missing, damaged, or of another version: it is read anew.
      return undefined
    }
  }

  async put(sha256: string, text: FileText): Promise<void> {
    const { files, layout, access, blobs } = this.vault
    if (access === 'read') return
    const path = textCachePath(layout, sha256)
    try {
      await files.makeFolder(join(path, '..'))
      await replaceFile(files, path, Buffer.from(JSON.stringify(text)))
      // It may have been deleted for ever while it was read.
      if (!(await blobs.has(sha256))) await removeIfThere(files, path)
    } catch {
      // A full disk costs only that it is read again.
    }
  }
}
