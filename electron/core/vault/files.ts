/**
 * All that the vault asks of a disk, so that a test can put a failing or forgetful one under it. Paths are whole; errors
 * carry the system's code.
 */
export interface Files {
  /** "wx" makes a file that must not exist yet, for the owner only. "append" writes to the end of one that exists. */
  open(path: string, how: 'read' | 'append' | 'wx', mode?: number): Promise<OpenFile>
  read(path: string): Promise<Uint8Array>
  /** Undefined when there is nothing of that name. */
  stat(path: string): Promise<FileStat | undefined>
  list(folder: string): Promise<string[]>
  /** Makes a folder and those above it, for the owner only; silent where it exists. */
  makeFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Removes a folder in which nothing is. */
  removeFolder(path: string): Promise<void>
  /** Bytes that this account may still write where a path is; undefined where the system does not say. */
  freeSpace(path: string): Promise<number | undefined>
  /** Makes the names in a folder last through a power cut. */
  syncFolder(path: string): Promise<void>
  realPath(path: string): Promise<string>
  /** Calls back when something in a folder may have changed. Returns the function that ends it. */
  watch(folder: string, onChange: () => void): () => void
}

export interface OpenFile {
  /** Writes once and says how many bytes it wrote, which may be fewer than it was given. */
  write(bytes: Uint8Array): Promise<number>
  /** Reads up to length bytes from a position; fewer at the end of the file. */
  read(position: number, length: number): Promise<Uint8Array>
  truncate(size: number): Promise<void>
  /** Both wait until the bytes are on the disk; after an error, nothing may be believed of this file. */
  sync(): Promise<void>
  dataSync(): Promise<void>
  stat(): Promise<FileStat>
  close(): Promise<void>
}

export interface FileStat {
  /** Bytes. */
  size: number
  isFolder: boolean
  /** False for folders, pipes and devices too. */
  isFile: boolean
  /** Which file this is, whatever its name. */
  identity: string
  /** When it was written last, in milliseconds since 1970. */
  modified: number
}
