/** A file or folder of the simulated disk, whatever names lead to it. */
export type DiskNode = FileNode | FolderNode

export interface FileNode {
  readonly id: number
  readonly kind: 'file'
  /** Replaced whenever it changes, so that disks may share it. */
  bytes: Uint8Array
}

export interface FolderNode {
  readonly id: number
  readonly kind: 'folder'
  entries: Map<string, DiskNode>
}

/** One thing that a program did to a disk, in the order of time. */
export type DiskEvent =
  | { do: 'link'; folder: FolderNode; name: string; node: DiskNode }
  | { do: 'unlink'; folder: FolderNode; name: string }
  | { do: 'rename'; from: FolderNode; name: string; folder: FolderNode; newName: string; node: DiskNode }
  | { do: 'write'; node: FileNode; offset: number; bytes: Uint8Array }
  | { do: 'truncate'; node: FileNode; size: number }
  | { do: 'sync'; node: DiskNode }

export function written(old: Uint8Array, offset: number, bytes: Uint8Array): Uint8Array {
  const next = new Uint8Array(Math.max(old.byteLength, offset + bytes.byteLength))
  next.set(old)
  next.set(bytes, offset)
  return next
}

/** A shorter file, or a longer one with zeros at its end. */
export function resized(old: Uint8Array, size: number): Uint8Array {
  return size <= old.byteLength ? old.slice(0, size) : written(old, size, new Uint8Array())
}
