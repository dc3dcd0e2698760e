import { decodeLine, linesOf } from '../lines'

/** What a record said, step by step, in the order of the journals of a vault. */
export function inVaultOrder(files: ReadonlyMap<string, Uint8Array>, title: string): string[] {
  const journals = [...files]
    .filter(([path]) => path.includes('/journal-'))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return journals.flatMap(([, bytes]) =>
    [...linesOf(bytes)].flatMap((line) => notesIn(decodeLine(line.bytes) as Partial<Written> | undefined, title)),
  )
}

interface Written {
  ops: readonly { op: string; record?: { title: string; privateNote: string } }[]
}

function notesIn(entry: Partial<Written> | undefined, title: string): string[] {
  return (entry?.ops ?? []).flatMap(({ op, record }) =>
    op === 'put' && record?.title === title ? record.privateNote : [],
  )
}
