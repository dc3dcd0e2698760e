import type { Random } from '../random'
import { resized, written, type DiskEvent, type DiskNode, type FileNode, type FolderNode } from './nodes'
import { SimulatedDisk } from './simulated-disk'

/** What becomes of a thing that was done and not synced. */
type Fate = 'kept' | 'lost' | 'zeros' | { torn: number } | { garbage: number; seed: number }

type Deciding = (event: DiskEvent, index: number) => Fate

/** How a disk may forget. Each decides, in order, the fate of what was not synced. */
const WAYS: Readonly<Record<string, (random: Random, pending: number) => Deciding>> = {
  'the program was killed, the disk stayed': () => () => 'kept',
  'all unsynced is gone': () => () => 'lost',
  'names came before data': () => (event) => (isData(event) ? 'lost' : 'kept'),
  'data came before names': () => (event) => (isData(event) ? 'kept' : 'lost'),
  'lengths came before data': () => (event) => (event.do === 'write' ? 'zeros' : 'kept'),
  'any of it is there': (random) => () => (random.chance(0.5) ? 'kept' : 'lost'),
  'torn at 512': (random, pending) => tornAt(512, random, pending),
  'torn at 4096': (random, pending) => tornAt(4096, random, pending),
  'garbage in a sector': (random, pending) => garbledAt(512, random, pending),
  'garbage in a page': (random, pending) => garbledAt(4096, random, pending),
}
export const POWER_CUTS = Object.keys(WAYS)

const isData = ({ do: deed }: DiskEvent) => deed === 'write' || deed === 'truncate'

/** All comes in order up to one write, of which a part is there. */
function tornAt(sector: number, random: Random, pending: number): Deciding {
  const last = random.below(pending)
  return (event, index) => {
    if (index !== last) return index < last ? 'kept' : 'lost'
    return event.do === 'write' ? { torn: random.below(event.bytes.byteLength / sector + 1) * sector } : 'lost'
  }
}

/** All is there, but some of what was written is not what was written. */
function garbledAt(sector: number, random: Random, pending: number): Deciding {
  const bad = random.below(pending)
  return (event, index) =>
    event.do === 'write' && (index === bad || random.chance(0.2))
      ? { garbage: sector, seed: random.below(2 ** 30) }
      : 'kept'
}

export interface Image {
  /** Two images of the same key at the same moment are the same. */
  key: string
  disk: () => SimulatedDisk
}

/** What a disk holds after the power was cut when the first so many events had happened. */
export function powerCut(disk: SimulatedDisk, base: FolderNode, moment: number, cut: string, random: Random): Image {
  const events = disk.events.slice(0, moment)
  const pending = pendingOf(events)
  const decide = WAYS[cut]?.(random, pending.size)
  if (!decide) throw new Error(`There is no power cut “${cut}”.`)
  const fates = new Map<number, Fate>()
  for (const index of pending) {
    const event = events[index]
    if (event) fates.set(index, decide(event, fates.size))
  }
  return {
    key: JSON.stringify([...fates]),
    disk: () => new SimulatedDisk(rebuilt(base, events, (index) => fates.get(index) ?? 'kept')),
  }
}

/** The events that no sync has made sure of. */
function pendingOf(events: readonly DiskEvent[]): Set<number> {
  const pending = new Set<number>()
  for (const [index, event] of events.entries()) {
    if (event.do !== 'sync') {
      pending.add(index)
      continue
    }
    for (const waiting of pending) {
      if (isMadeSureBy(events[waiting], event.node)) pending.delete(waiting)
    }
  }
  return pending
}

function isMadeSureBy(event: DiskEvent | undefined, synced: DiskNode): boolean {
  if (!event || event.do === 'sync') return false
  if (event.do === 'write' || event.do === 'truncate') return event.node === synced
  // No file system that we know of keeps one half of a rename.
  return event.folder === synced || (event.do === 'rename' && event.from === synced)
}

function rebuilt(base: FolderNode, events: readonly DiskEvent[], fateOf: (index: number) => Fate): FolderNode {
  const copies = new Map<number, DiskNode>()
  const copyOf = <N extends DiskNode>(node: N): N => {
    const known = copies.get(node.id)
    if (known) return known as N
    const copy: DiskNode =
      node.kind === 'file'
        ? { id: node.id, kind: 'file', bytes: new Uint8Array() }
        : { id: node.id, kind: 'folder', entries: new Map() }
    copies.set(node.id, copy)
    return copy as N
  }
  const root = deepCopy(base, copies)
  for (const [index, event] of events.entries()) {
    const fate = fateOf(index)
    if (event.do === 'sync' || fate === 'lost') continue
    if (event.do === 'link') copyOf(event.folder).entries.set(event.name, copyOf(event.node))
    if (event.do === 'unlink') copyOf(event.folder).entries.delete(event.name)
    if (event.do === 'rename') {
      copyOf(event.from).entries.delete(event.name)
      copyOf(event.folder).entries.set(event.newName, copyOf(event.node))
    }
    if (event.do === 'truncate') setBytes(copyOf(event.node), (old) => resized(old, event.size))
    if (event.do === 'write') {
      const bytes = asWritten(event.bytes, fate)
      setBytes(copyOf(event.node), (old) => written(old, event.offset, bytes))
    }
  }
  return root
}

function setBytes(file: FileNode, change: (old: Uint8Array) => Uint8Array) {
  file.bytes = change(file.bytes)
}

function asWritten(bytes: Uint8Array, fate: Fate): Uint8Array {
  if (fate === 'zeros') return new Uint8Array(bytes.byteLength)
  if (typeof fate === 'string') return bytes
  if ('torn' in fate) return bytes.subarray(0, fate.torn)
  const garbled = new Uint8Array(bytes)
  const sectors = Math.ceil(bytes.byteLength / fate.garbage)
  const start = (fate.seed % sectors) * fate.garbage
  for (let at = start; at < Math.min(start + fate.garbage, bytes.byteLength); at += 1) {
    garbled[at] = (Math.imul(at + fate.seed, 0x9e3779b1) >>> 24) & 0xff
  }
  return garbled
}

/** A copy of a tree, each node under its id. What files hold is shared: it is never changed in place. */
export function deepCopy(folder: FolderNode, copies = new Map<number, DiskNode>()): FolderNode {
  const copy: FolderNode = { id: folder.id, kind: 'folder', entries: new Map() }
  copies.set(folder.id, copy)
  for (const [name, node] of folder.entries) {
    const inner = node.kind === 'folder' ? deepCopy(node, copies) : { ...node }
    copies.set(inner.id, inner)
    copy.entries.set(name, inner)
  }
  return copy
}
