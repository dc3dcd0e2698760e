import type { In, Out } from '@shared/contract'
import { readMarkdown } from '@shared/markdown/read-markdown'
import { kindInfo } from '@shared/records/kinds'
import type { VaultRecord } from '@shared/records/kinds'
import type { Vault } from '../vault/vault'
import { pictureIn } from './compose/attached-files'
import { storyLabel } from './compose/flagship-sheets'
import { labelled } from './compose/labelled'
import { ownWords, quoted } from './compose/own-words'
import { isStructured, richBlocks, richRuns, toBlocks } from './compose/rich-text'
import { inlineRuns, type StandingOf } from './compose/inline-markup'
import { stripGrid } from './layout/geometry'
import { STRIP } from './layout/templates/registry'
import { readAssets } from './packet-assets'
import type { BuildDocument } from './packet-builder'
import type { Block, PacketDocument } from './tree'

type Asked = In<'packet.previewText'>

interface PreviewText {
  vault: Pick<Vault, 'records' | 'blobs'>
  build: BuildDocument
  asked: Asked
  signal: AbortSignal
}

/** A text by itself, set by the packet's engine in the place that its field has in a packet. */
export async function previewText({ vault, build, asked, signal }: PreviewText): Promise<Out<'packet.previewText'>> {
  const document = excerpt(asked, vault.records())
  const assets = await readAssets(vault, document, () => {})
  const { bytes, pageFacts } = await build(document, assets.bytes, { signal, onProgress: () => {} })
  const { top, bottom, height } = stripGrid()
  const filled = pageFacts.at(-1)?.filled ?? 0
  // The last line's own depth lies below what is measured.
  return { bytes, height: Math.min(height, top + filled * (bottom - top) + LAST_LINE) }
}

const LAST_LINE = 16

function excerpt(asked: Asked, records: readonly VaultRecord[]): PacketDocument {
  const living = records.filter(({ deletedAt }) => deletedAt === null)
  const exhibits = living.flatMap(({ exhibit }) => exhibit ?? [])
  const own = living.find(({ id }) => id === asked.record)
  return {
    title: 'Preview',
    subject: '',
    author: '',
    language: 'en-GB',
    date: '2000-01-01',
    pageSize: 'a4',
    runningHead: { left: '', right: '' },
    inputDigest: '0'.repeat(64),
    template: STRIP,
    excerpt: { exhibits },
    sections: [{ id: 'preview', startsPage: false, blocks: blocksOf(asked, own, new Set(exhibits)) }],
  }
}

/** A text of a case that stands in a block of its own; the others are running text. */
function caseBlock(field: string, text: string, standing: StandingOf): Block | null {
  if (field.startsWith('claims.')) return { type: 'claim', criterion: '', ...ownWords(text, standing) }
  if (field.startsWith('proofs.')) return { type: 'list', ordered: true, items: [{ runs: inlineRuns(text, standing) }] }
  if (field.startsWith('gaps.'))
    return {
      type: 'definitions',
      rows: [{ label: field.endsWith('.plan') ? 'Plan' : 'Gap', value: richRuns(text, standing) }],
    }
  if (!/^(manager|mentor)Statement\./.test(field)) return null
  return { type: 'quote', ...quoted(ownWords(text, standing)), attribution: '', compact: true }
}

/** The text as its field is printed: in the story of a project, as a quote, or beside its label. */
function blocksOf({ kind, field, text }: Asked, own: VaultRecord | undefined, exhibits: ReadonlySet<string>): Block[] {
  const standing: StandingOf = (exhibit) => (exhibits.has(exhibit) ? 'shown' : 'unknown')
  const picture = pictureIn({ attachments: own?.attachments.filter(({ inPacket }) => inPacket) ?? [] })
  const part = kind === 'project' ? storyLabel(field) : kind === 'case' ? '' : null
  if (kind === 'case') {
    const block = caseBlock(field, text, standing)
    if (block) return [block]
  }
  if (part !== null) return labelled(part === '' ? '' : `${part}.`, richBlocks(text, standing, picture))
  if (kind === 'feedback' && field === 'quote') return [{ type: 'quote', ...ownWords(text, standing), attribution: '' }]
  const label = kindInfo(kind).fields[field]?.label ?? ''
  const read = readMarkdown(text)
  const blocks = isStructured(read) ? toBlocks(read, { standing, picture }) : null
  const row = blocks ? { label, value: [], blocks } : { label, value: richRuns(text, standing) }
  return [{ type: 'definitions', rows: [row] }]
}
