import type { Files, OpenFile } from '../files'
import { fault } from './simulated/simulated-disk'

export const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'short', 'lies'] as const

export interface Plan {
  /** Which call fails, counted from one. */
  at: number
  /** "short" lets a write take only a part of what it was given and say so, "lies" lets it say that it took all. */
  code: (typeof CODES)[number]
  /** Once, or at every call from then on until it is mended. */
  forEver: boolean
}

export interface FaultyDisk extends Files {
  calls(): number
  /** Which of the calls were writes, by their numbers. */
  writes(): ReadonlySet<number>
  /** Which calls have failed. */
  failures(): ReadonlySet<string>
  mend(): void
}

/** Another disk, of which one call fails or all from then on. Closing a file and watching a folder always work. */
export function faultyDisk(files: Files, plan?: Plan): FaultyDisk {
  let calls = 0
  let failed = 0
  const failures = new Set<string>()
  const writes = new Set<number>()
  let isMended = false
  const isDue = () => {
    calls += 1
    return plan !== undefined && !isMended && (plan.forEver ? calls >= plan.at : calls === plan.at)
  }
  const checked = async <T>(path: string, run: () => Promise<T>, name = 'other'): Promise<T> => {
    if (!isDue() || plan === undefined) return run()
    if (plan.code === 'short' || plan.code === 'lies') return run()
    failed += 1
    failures.add(name)
    throw fault(plan.code, path)
  }
  const write = async (file: OpenFile, path: string, bytes: Uint8Array) => {
    const due = isDue()
    writes.add(calls)
    if (!due || plan === undefined) return file.write(bytes)
    failed += 1
    failures.add('write')
    if (plan.code === 'lies') {
      await file.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)))
      return bytes.byteLength
    }
    if (plan.code !== 'short') throw fault(plan.code, path)
    // A disk that goes on taking less is full in the end.
    if (plan.forEver && failed > 2) throw fault('ENOSPC', path)
    return file.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)))
  }
  const opened = (file: OpenFile, path: string): OpenFile => ({
    write: (bytes) => write(file, path, bytes),
    read: (position, length) => checked(path, () => file.read(position, length)),
    truncate: (size) => checked(path, () => file.truncate(size)),
    sync: () => checked(path, () => file.sync(), 'sync'),
    dataSync: () => checked(path, () => file.dataSync(), 'dataSync'),
    stat: () => checked(path, () => file.stat()),
    close: () => file.close(),
  })
  return {
    ...passing(files, {}, checked),
    open: (path, how, mode) => checked(path, async () => opened(await files.open(path, how, mode), path)),
    writes: () => writes,
    calls: () => calls,
    failures: () => failures,
    mend: () => void (isMended = true),
  }
}

type Checked = <T>(path: string, run: () => Promise<T>) => Promise<T>

/** The same disk, with some calls in place of its own, and each of the others through a check. */
export function passing(files: Files, own: Partial<Files>, checked: Checked = (_, run) => run()): Files {
  return {
    open: (path, how, mode) => checked(path, () => files.open(path, how, mode)),
    read: (path) => checked(path, () => files.read(path)),
    stat: (path) => checked(path, () => files.stat(path)),
    list: (folder) => checked(folder, () => files.list(folder)),
    makeFolder: (path) => checked(path, () => files.makeFolder(path)),
    rename: (from, to) => checked(from, () => files.rename(from, to)),
    remove: (path) => checked(path, () => files.remove(path)),
    removeFolder: (path) => checked(path, () => files.removeFolder(path)),
    freeSpace: (path) => checked(path, () => files.freeSpace(path)),
    syncFolder: (path) => checked(path, () => files.syncFolder(path)),
    realPath: (path) => checked(path, () => files.realPath(path)),
    watch: (folder, onChange) => files.watch(folder, onChange),
    ...own,
  }
}
