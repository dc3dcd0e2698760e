import { watch, type BigIntStats } from 'node:fs'
import * as fs from 'node:fs/promises'
import type { Files, FileStat, OpenFile } from './files'

const FLAGS = { read: 'r', append: 'a', wx: 'wx' } as const
const OWNER_FILE = 0o600
const OWNER_FOLDER = 0o700

/** The machine's own disk. */
export const disk: Files = {
  async open(path, how, mode = OWNER_FILE) {
    return openFile(await fs.open(path, FLAGS[how], mode))
  },
  read: (path) => fs.readFile(path),
  async stat(path) {
    try {
      return statOf(await fs.stat(path, { bigint: true }))
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
      throw error
    }
  },
  list: async (folder) => (await fs.readdir(folder)).toSorted(),
  async makeFolder(path) {
    await fs.mkdir(path, { recursive: true, mode: OWNER_FOLDER })
  },
  rename: fs.rename,
  remove: fs.unlink,
  removeFolder: fs.rmdir,
  async freeSpace(path) {
    try {
      const { bavail, bsize } = await fs.statfs(path)
      return bavail * bsize
    } catch {
      // Only a warning hangs on it; a disk that is full says so itself.
      return undefined
    }
  },
  syncFolder,
  realPath: fs.realpath,
  watch(folder, onChange) {
    const watcher = watch(folder, { persistent: false }, onChange)
    // A folder that can no longer be watched is still looked into at every open and whenever the window comes forward.
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  },
}

function openFile(handle: fs.FileHandle): OpenFile {
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    async read(position, length) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, position)
      return buffer.subarray(0, bytesRead)
    },
    truncate: (size) => handle.truncate(size),
    sync: () => handle.sync(),
    dataSync: () => handle.datasync(),
    stat: async () => statOf(await handle.stat({ bigint: true })),
    close: () => handle.close(),
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows gives no way to sync a folder; NTFS journals names by itself.
  if (process.platform === 'win32') return
  const handle = await fs.open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const statOf = (stats: BigIntStats): FileStat => ({
  size: Number(stats.size),
  isFolder: stats.isDirectory(),
  isFile: stats.isFile(),
  identity: `${stats.dev}:${stats.ino}`,
  modified: Number(stats.mtimeMs),
})

/** The system's code of an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
