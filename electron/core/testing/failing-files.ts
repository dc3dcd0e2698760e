import { disk } from '../vault/disk'
import type { Files, OpenFile } from '../vault/files'

type Call = keyof OpenFile | 'rename' | 'syncFolder'

/** The machine's disk, which can be told to fail. */
export interface FailingFiles extends Files {
  /** Fails the next call of a kind with a system code; "short" makes a write take only some bytes and then fail. */
  failNext(call: Call, code: string, options?: { short?: boolean }): void
}

export function failingFiles(): FailingFiles {
  const planned = new Map<Call, { code: string; short: boolean }>()
  const take = (call: Call) => {
    const fault = planned.get(call)
    planned.delete(call)
    return fault
  }
  const orFail = (call: Call) => {
    const fault = take(call)
    if (fault) throw Object.assign(new Error(`${fault.code}: told to fail`), { code: fault.code })
  }
  const wrapped = (file: OpenFile): OpenFile => ({
    ...file,
    async write(bytes) {
      const fault = planned.get('write')
      if (fault?.short) {
        planned.set('write', { ...fault, short: false })
        return file.write(bytes.subarray(0, Math.ceil(bytes.byteLength / 3)))
      }
      orFail('write')
      return file.write(bytes)
    },
    async sync() {
      orFail('sync')
      await file.sync()
    },
    async dataSync() {
      orFail('dataSync')
      await file.dataSync()
    },
    async truncate(size) {
      orFail('truncate')
      await file.truncate(size)
    },
  })
  return {
    ...disk,
    failNext: (call, code, { short = false } = {}) => void planned.set(call, { code, short }),
    open: async (...given) => wrapped(await disk.open(...given)),
    async rename(from, to) {
      orFail('rename')
      await disk.rename(from, to)
    },
    async syncFolder(path) {
      orFail('syncFolder')
      await disk.syncFolder(path)
    },
  }
}
