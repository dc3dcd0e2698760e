/** Something the person should know before the packet goes out. The message is written for them. */
export interface PacketWarning {
  kind:
    | 'missing-glyph'
    | 'missing-exhibit'
    | 'missing-anchor'
    | 'duplicate-anchor'
    | 'text-shortened'
    | 'attachment-not-shown'
    | 'attachment-changed'
    | 'image-not-shown'
    | 'formula-not-drawn'
    | 'not-archival'
  message: string
  /** SHA-256 of the asset, exhibit id or character it is about. */
  about?: string
}
