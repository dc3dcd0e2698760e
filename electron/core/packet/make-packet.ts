import type { BuiltPacket, PacketOptions, PacketPlace, PacketProgress, PacketWarning } from '@shared/case/built-packet'
import { AppError } from '@shared/errors'
import { MAX_BYTES } from '@shared/limits'
import { countWords } from '@shared/case/reading-time'
import type { RecordOf } from '@shared/records/kinds'
import type { Rubric } from '@shared/rubric/rubric'
import type { Vault } from '../vault/vault'
import { documentText } from './as-text/packet-text'
import { composePacket, type ComposedPacket } from './compose-packet'
import { lengthWarnings } from './length-warning'
import { namingFiles } from './exhibits/name-files'
import { readAssets } from './packet-assets'
import type { BuildDocument } from './packet-builder'
import { placesIn } from './places'

export interface MakePacket {
  vault: Pick<Vault, 'records' | 'blobs' | 'info'>
  options: PacketOptions
  rubricOf: (transitionCase: RecordOf<'case'>) => Promise<Rubric>
  build: BuildDocument
  id: string
  now: Date
  progress: (step: PacketProgress) => void
  signal: AbortSignal
}

export interface MadePacket {
  packet: BuiltPacket
  bytes: Uint8Array
  places: PacketPlace[]
  /** One for each page; pages of one digest look alike. */
  pageDigests: string[]
  composed: ComposedPacket
}

/**
 * Makes the packet of a case from the vault as it is now: disclosure, composing, layout, writing.
 * @throws AppError NOT_FOUND without such a case, CANCELLED, TOO_LARGE.
 */
export async function makePacket({ vault, progress, signal, ...input }: MakePacket): Promise<MadePacket> {
  const { options, rubricOf } = input
  progress({ stage: 'composing', done: 0, total: 1 })
  const composed = await composePacket({ records: vault.records(), sample: vault.info.sample, options, rubricOf })
  const { document, facts } = composed
  const assets = await readAssets(vault, document, (done, total) => progress({ stage: 'reading', done, total }))
  signal.throwIfAborted()
  const built = await input.build(document, assets.bytes, { signal, onProgress: reportedAs(progress) })
  refuseTooLarge(built.bytes)
  const fromEngine = namingFiles(vault.records(), built.warnings)
  const filled = built.pageFacts.at(-1)?.filled ?? 1
  const told = [
    ...lengthWarnings(facts, { pages: built.pages, filled }),
    ...composed.warnings,
    ...assets.warnings,
    ...fromEngine,
  ]
  const packet: BuiltPacket = {
    ...facts,
    id: input.id,
    pages: built.pages,
    words: countWords(documentText(composed.document, 'text')),
    extent: extentOf(built),
    size: built.bytes.byteLength,
    builtAt: input.now.toISOString(),
    warnings: once(told),
  }
  const pageDigests = built.pageFacts.map(({ digest }) => digest)
  return { packet, bytes: built.bytes, places: placesIn(composed.sources, built), pageDigests, composed }
}

/** Pages, of which the last one counts as far as it is filled. */
const extentOf = ({ pages, pageFacts }: Awaited<ReturnType<BuildDocument>>): number =>
  Math.round((pages - 1 + (pageFacts.at(-1)?.filled ?? 1)) * 100) / 100

type EngineProgress = Parameters<Parameters<BuildDocument>[2]['onProgress']>[0]

const reportedAs = (progress: (step: PacketProgress) => void) => (step: EngineProgress) => {
  if (step.stage === 'layout') progress({ stage: 'layout', done: 0, total: 1 })
  else progress({ stage: step.stage === 'opening' ? 'reading' : 'writing', done: step.done, total: step.total })
}

function refuseTooLarge({ byteLength }: Uint8Array): void {
  if (byteLength <= MAX_BYTES) return
  const size = Math.ceil(byteLength / 1024 / 1024)
  const message = `The packet would be ${size} MB large, and at most ${MAX_BYTES / 1024 / 1024} MB can be handed over. Leave some attachments out of the packet, then build again. Nothing was changed.`
  throw new AppError('TOO_LARGE', message)
}

const once = (warnings: readonly PacketWarning[]): PacketWarning[] =>
  warnings.filter(({ message }, index) => warnings.findIndex((other) => other.message === message) === index)
