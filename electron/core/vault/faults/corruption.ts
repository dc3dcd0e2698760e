import type { Random } from './random'
import { deepCopy } from './simulated/power-cut'
import type { DiskNode, FileNode, FolderNode } from './simulated/nodes'

const PAGE = 4_096

/** Ways in which bytes come to harm. */
const HARMS: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
  'a flipped bit': (bytes, random) => changed(bytes, (copy) => flip(copy, random)),
  'ten flipped bits': (bytes, random) =>
    changed(bytes, (copy) => {
      for (let count = 0; count < 10; count += 1) flip(copy, random)
    }),
  'an end cut off': (bytes, random) => bytes.slice(0, random.below(bytes.byteLength)),
  'a page of zeros': (bytes, random) => changed(bytes, (copy) => pageOf(copy, random).fill(0)),
  'a page of 0xFF': (bytes, random) => changed(bytes, (copy) => pageOf(copy, random).fill(0xff)),
  'two swapped pages': (bytes, random) =>
    changed(bytes, (copy) => {
      const [one, other] = [pageOf(copy, random), pageOf(copy, random)]
      const length = Math.min(one.byteLength, other.byteLength)
      const kept = one.slice(0, length)
      one.set(other.slice(0, length))
      other.set(kept)
    }),
  'a line twice': (bytes, random) =>
    inLines(bytes, (lines) => {
      const at = random.below(lines.length)
      return lines.toSpliced(random.below(lines.length), 0, ...lines.slice(at, at + 1))
    }),
  'two lines in the wrong order': (bytes, random) =>
    inLines(bytes, (lines) => {
      const [one, other] = [random.below(lines.length), random.below(lines.length)]
      return lines.map((line, index) => (index === one ? lines[other] : index === other ? lines[one] : line) ?? line)
    }),
  'a line taken out': (bytes, random) => inLines(bytes, (lines) => lines.toSpliced(random.below(lines.length), 1)),
  'nothing but zeros': (bytes) => new Uint8Array(bytes.byteLength),
  'nothing at all': () => new Uint8Array(),
  'a mark of byte order': (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  'bytes that are no UTF-8': (bytes, random) => inserted(bytes, random, Buffer.from([0xc3, 0x28, 0xff])),
  'a prototype': (bytes, random) => inserted(bytes, random, Buffer.from('"__proto__":{"polluted":true},')),
  'deep nesting': (bytes, random) => inserted(bytes, random, Buffer.from(`\n${'['.repeat(100_000)}\n`)),
  'lines with the ends of Windows': (bytes) =>
    Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
}
const HARM_NAMES = Object.keys(HARMS)

export interface Corrupted {
  root: FolderNode
  name: string
  /** The file that was harmed. */
  path: string
  /** What it held before. */
  original: Uint8Array
}

/** A copy of a disk on which one file of the vault came to harm; more often one of those that hold the records. */
export function corrupted(root: FolderNode, folder: string, random: Random): Corrupted {
  const copy = deepCopy(root)
  const files = filesIn(copy).filter(([path]) => path.startsWith(`${folder}/`))
  const ofRecords = files.filter(([path]) => path.includes('/db/'))
  const [path, file] = random.pick(random.chance(0.8) ? ofRecords : files)
  const harm = random.pick(HARM_NAMES)
  const before = file.bytes
  file.bytes = new Uint8Array(HARMS[harm]?.(before, random) ?? before)
  return { root: copy, path, original: before, name: `${harm} in ${path}` }
}

function filesIn(folder: FolderNode, path = ''): [string, FileNode][] {
  return [...folder.entries].flatMap(([name, node]: [string, DiskNode]): [string, FileNode][] =>
    node.kind === 'file' ? [[`${path}/${name}`, node]] : filesIn(node, `${path}/${name}`),
  )
}

function changed(bytes: Uint8Array, change: (copy: Uint8Array) => unknown): Uint8Array {
  const copy = new Uint8Array(bytes)
  if (copy.byteLength > 0) change(copy)
  return copy
}

function flip(bytes: Uint8Array, random: Random) {
  const at = random.below(bytes.byteLength)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
}

function pageOf(bytes: Uint8Array, random: Random): Uint8Array {
  const start = random.below(Math.ceil(bytes.byteLength / PAGE)) * PAGE
  return bytes.subarray(start, start + PAGE)
}

function inserted(bytes: Uint8Array, random: Random, what: Uint8Array): Uint8Array {
  const at = random.below(bytes.byteLength + 1)
  return Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)])
}

/** As bytes of one character each, so that nothing is lost on the way. */
function inLines(bytes: Uint8Array, change: (lines: readonly string[]) => readonly string[]): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const lines = text.split('\n').filter((line, index, all) => line !== '' || index < all.length - 1)
  return lines.length === 0 ? bytes : Buffer.from(`${change(lines).join('\n')}\n`, 'latin1')
}
