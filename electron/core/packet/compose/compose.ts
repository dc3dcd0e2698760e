import type { PacketWarning } from '@shared/case/built-packet'
import type { Rubric } from '@shared/rubric/rubric'
import type { Disclosed } from '../disclosure/disclose'
import type { Block, PacketDocument, Section } from '../tree'
import { designs, moreFeedback, trail } from './appendix-sheets'
import { attachedDocuments } from './attached-files'
import { citationWarnings } from './citation-warnings'
import { claims } from './claims'
import { colophon } from './colophon'
import { withContents } from './contents'
import { exhibitIndex } from './exhibit-index'
import { flagships } from './flagships'
import { gaps } from './gaps'
import { impactTable } from './impact-table'
import { labelWarnings } from './label-warning'
import { gather, type ComposeOptions, type Material } from './material'
import { metricSheets } from './metric-sheets'
import { opening } from './opening'
import { readiness } from './readiness'
import { rubricAppendix } from './rubric-appendix'
import { heading, type Appendix, type AppendixMaker, type SectionMaker } from './section'
import { statements } from './statements'
import { timeline } from './timeline'
import { voices } from './voices'
import { moveText, targetText } from './words'

/** Raised with every change that makes the same records read otherwise; it is part of a packet's input digest. */
export const COMPOSE_VERSION = 1

/** The core in reading order. A new section is one file and one name in this list. */
const CORE: readonly SectionMaker[] = [
  opening,
  readiness,
  flagships,
  impactTable,
  claims,
  voices,
  timeline,
  gaps,
  statements,
]
const APPENDICES: readonly AppendixMaker[] = [
  metricSheets,
  designs,
  moreFeedback,
  trail,
  rubricAppendix,
  attachedDocuments,
]

export interface Composed {
  document: PacketDocument
  /** What the person should know before the packet leaves. */
  warnings: PacketWarning[]
}

/** The document of a case, from what its profile may see. Pure: the same input gives the same tree. */
export function compose(disclosed: Disclosed, rubric: Rubric, options: ComposeOptions): Composed {
  const material = gather(disclosed, rubric, options)
  const core = CORE.flatMap((make) => make(material) ?? [])
  const appendices = APPENDICES.flatMap((make) => make(material) ?? []).map(lettered)
  const index = exhibitIndex(material, [...core, ...appendices])
  const sections = index ? [...core, ...appendices, lettered(index, appendices.length)] : [...core, ...appendices]
  return {
    document: documentOf(material, [...withContents(sections), colophon(material)]),
    warnings: [...citationWarnings(material), ...labelWarnings(material)],
  }
}

function lettered({ id, title, blocks }: Appendix, index: number): Section {
  const letter = String.fromCharCode('A'.charCodeAt(0) + index)
  const startsPage = index === 0 || id === 'attached' || (id === 'exhibits' && isLong(blocks))
  return { id, startsPage, blocks: [heading(1, `${letter}\u2002${title}`, id), ...blocks] }
}

const LONG_INDEX = 15

const isLong = (blocks: readonly Block[]) =>
  blocks.some((block) => block.type === 'table' && block.rows.length > LONG_INDEX)

function documentOf(material: Material, sections: Section[]): PacketDocument {
  const { case: transitionCase, options, profile } = material
  const move = `${moveText(material)} case`
  const target = targetText(material)
  const labels = [options.sample ? 'Sample data, invented' : '', transitionCase.confidentiality]
  const confidentiality = labels.filter(Boolean).join(' \u00b7 ')
  return {
    title: `${move}: ${target || transitionCase.title}`,
    subject: transitionCase.title,
    author: profile?.title ?? '',
    language: 'en-GB',
    date: options.date,
    pageSize: options.paper,
    ...(confidentiality && { confidentiality }),
    runningHead: { left: move, right: target || transitionCase.title },
    inputDigest: options.inputDigest,
    sections,
  }
}
