import type { Files, FileStat, OpenFile } from '../../files'
import { resized, written, type DiskEvent, type DiskNode, type FileNode, type FolderNode } from './nodes'

let disks = 0

/**
 * A disk in memory that writes down, in order, all that is done to it: from the list, every state can be made that a
 * power cut could have left behind. In the manner of SQLite's test6.c.
 */
export class SimulatedDisk implements Files {
  readonly events: DiskEvent[]
  /** From so many events on, the program is dead: it can do nothing more. */
  deadAt = Number.POSITIVE_INFINITY
  readonly root: FolderNode
  /** Bytes that are said to be free. */
  free = 100 * 1024 ** 3
  /** Locks are named by it, and two disks must never share one. */
  private readonly device: string
  private nodes = 0

  constructor(root?: FolderNode, events: DiskEvent[] = []) {
    this.events = events
    disks += 1
    this.device = `simulated-${process.pid}-${disks}`
    this.root = root ?? { id: 0, kind: 'folder', entries: new Map() }
    // Also above what was removed, for the events still speak of it.
    this.nodes = events.reduce(
      (highest, event) => (event.do === 'unlink' ? highest : Math.max(highest, event.node.id)),
      highestId(this.root),
    )
  }

  async open(path: string, how: 'read' | 'append' | 'wx'): Promise<OpenFile> {
    const { folder, name } = this.place(path)
    const found = folder.entries.get(name)
    if (how === 'wx') {
      if (found) throw fault('EEXIST', path)
      const node: FileNode = { id: (this.nodes += 1), kind: 'file', bytes: new Uint8Array() }
      this.link(folder, name, node)
      return this.opened(node)
    }
    return this.opened(fileAt(found, path))
  }

  async read(path: string) {
    const { folder, name } = this.place(path)
    return fileAt(folder.entries.get(name), path).bytes.slice()
  }

  async stat(path: string): Promise<FileStat | undefined> {
    const node = this.find(path)
    return node && this.statOf(node)
  }

  async list(folder: string) {
    return [...this.folderAt(folder).entries.keys()].toSorted()
  }

  async makeFolder(path: string) {
    let folder = this.root
    for (const name of partsOf(path)) {
      const found = folder.entries.get(name)
      if (found?.kind === 'file') throw fault('ENOTDIR', path)
      const node = found ?? { id: (this.nodes += 1), kind: 'folder' as const, entries: new Map() }
      if (!found) this.link(folder, name, node)
      folder = node
    }
  }

  async rename(from: string, to: string) {
    const source = this.place(from)
    const target = this.place(to)
    const node = source.folder.entries.get(source.name)
    if (!node) throw fault('ENOENT', from)
    const { folder, name: newName } = target
    this.record({ do: 'rename', from: source.folder, name: source.name, folder, newName, node })
    source.folder.entries.delete(source.name)
    folder.entries.set(newName, node)
  }

  async remove(path: string) {
    const { folder, name } = this.place(path)
    fileAt(folder.entries.get(name), path)
    this.record({ do: 'unlink', folder, name })
    folder.entries.delete(name)
  }

  async removeFolder(path: string) {
    const { folder, name } = this.place(path)
    if (this.folderAt(path).entries.size > 0) throw fault('ENOTEMPTY', path)
    this.record({ do: 'unlink', folder, name })
    folder.entries.delete(name)
  }

  async freeSpace() {
    return this.free
  }

  async syncFolder(path: string) {
    this.record({ do: 'sync', node: this.folderAt(path) })
  }

  async realPath(path: string) {
    if (!this.find(path)) throw fault('ENOENT', path)
    return `/${partsOf(path).join('/')}`
  }

  watch() {
    return () => undefined
  }

  private opened(node: FileNode): OpenFile {
    const sync = async () => this.record({ do: 'sync', node })
    return {
      write: async (bytes) => {
        const copy = new Uint8Array(bytes)
        this.record({ do: 'write', node, offset: node.bytes.byteLength, bytes: copy })
        node.bytes = written(node.bytes, node.bytes.byteLength, copy)
        return bytes.byteLength
      },
      read: async (position, length) => node.bytes.slice(position, position + length),
      truncate: async (size) => {
        this.record({ do: 'truncate', node, size })
        node.bytes = resized(node.bytes, size)
      },
      sync,
      dataSync: sync,
      stat: async () => this.statOf(node),
      close: async () => undefined,
    }
  }

  /** The same disk under the next program; what was not synced is not synced yet. */
  revived(): SimulatedDisk {
    return new SimulatedDisk(this.root, this.events)
  }

  private record(event: DiskEvent) {
    if (this.events.length >= this.deadAt) throw fault('EIO', 'the program is dead')
    this.events.push(event)
  }

  private link(folder: FolderNode, name: string, node: DiskNode) {
    this.record({ do: 'link', folder, name, node })
    folder.entries.set(name, node)
  }

  private statOf(node: DiskNode): FileStat {
    const size = node.kind === 'file' ? node.bytes.byteLength : 0
    return {
      size,
      isFolder: node.kind === 'folder',
      isFile: node.kind === 'file',
      identity: `${this.device}:${node.id}`,
      modified: Number.POSITIVE_INFINITY,
    }
  }

  private place(path: string) {
    const parts = partsOf(path)
    const name = parts.pop()
    if (name === undefined) throw fault('EISDIR', path)
    return { folder: this.folderAt(parts.join('/')), name }
  }

  private folderAt(path: string): FolderNode {
    const node = this.find(path)
    if (!node) throw fault('ENOENT', path)
    if (node.kind !== 'folder') throw fault('ENOTDIR', path)
    return node
  }

  private find(path: string): DiskNode | undefined {
    let node: DiskNode | undefined = this.root
    for (const part of partsOf(path)) node = node?.kind === 'folder' ? node.entries.get(part) : undefined
    return node
  }
}

/** Every file of a disk by its path. */
export function filesOn(folder: FolderNode, path = ''): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (const [name, node] of folder.entries) {
    if (node.kind === 'file') found.set(`${path}/${name}`, node.bytes)
    else for (const [inner, bytes] of filesOn(node, `${path}/${name}`)) found.set(inner, bytes)
  }
  return found
}

/** The error that the system gives. */
export function fault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}

function fileAt(node: DiskNode | undefined, path: string): FileNode {
  if (!node) throw fault('ENOENT', path)
  if (node.kind !== 'file') throw fault('EISDIR', path)
  return node
}

const partsOf = (path: string) => path.split(/[/\\]/).filter((part) => part !== '' && !part.endsWith(':'))

function highestId(folder: FolderNode): number {
  let highest = folder.id
  for (const node of folder.entries.values()) {
    highest = Math.max(highest, node.kind === 'folder' ? highestId(node) : node.id)
  }
  return highest
}
