import type { PacketWarning } from '@shared/case/built-packet'
import type { PacketPart } from '@shared/case/packet-outputs'
import type { Block, PacketDocument, Section } from '../tree'
import { allFeedback, designs, trail } from './appendix-sheets'
import { attachedDocuments } from './attached-files'
import { citationWarnings } from './citation-warnings'
import { claims } from './claims'
import { colophon } from './colophon'
import { withContents } from './contents'
import { exhibitIndex } from './exhibit-index'
import { flagships } from './flagships'
import { gaps } from './gaps'
import { gradingAppendix } from './grading-appendix'
import { impactTable } from './impact-table'
import { labelWarnings } from './label-warning'
import { gather, type Composing, type Material } from './material'
import { metricSheets } from './metric-sheets'
import { opening } from './opening'
import { readiness } from './readiness'
import { originOf } from './origin'
import { holds } from './outputs'
import { rubricAppendix } from './rubric-appendix'
import { heading, type Appendix, type AppendixMaker, type SectionMaker } from './section'
import { sourcesOf, type Source } from './sources'
import { statements } from './statements'
import { timeline } from './timeline'
import { withoutDeadLinks } from './unlinked'
import { voices } from './voices'
import { moveText, targetText } from './words'

/** Raised with every change that makes the same records read otherwise; it is part of a packet's input digest. */
export const COMPOSE_VERSION = 3

/** The core in reading order. A new section is one file and one line in this list. */
const CORE: readonly (readonly [PacketPart, SectionMaker])[] = [
  ['readiness', readiness],
  ['flagships', flagships],
  ['impact', impactTable],
  ['claims', claims],
  ['voices', voices],
  ['timeline', timeline],
  ['gaps', gaps],
  ['statements', statements],
]
const APPENDICES: readonly (readonly [PacketPart, AppendixMaker])[] = [
  ['metric-sheets', metricSheets],
  ['designs', designs],
  ['feedback', allFeedback],
  ['trail', trail],
  ['rubric', rubricAppendix],
  ['grading', gradingAppendix],
  ['attached', attachedDocuments],
]

export interface Composed {
  document: PacketDocument
  /** What the person should know before the packet leaves. */
  warnings: PacketWarning[]
  /** What each place of the document was made from. */
  sources: Source[]
}

/** The document of a case, from what its profile may see. Pure: the same input gives the same tree. */
export function compose(composing: Composing): Composed {
  const material = gather(composing)
  const made = <M>(makers: readonly (readonly [PacketPart, (material: Material) => M | null])[]): M[] =>
    makers.flatMap(([part, make]) => (holds(material.options, part) ? (make(material) ?? []) : []))
  const opened = opening(material)
  const core = [...(opened ? [opened] : []), ...made(CORE)]
  const appendices = made(APPENDICES).map(lettered)
  const index = holds(material.options, 'exhibits') ? exhibitIndex(material, [...core, ...appendices]) : null
  const sections = index ? [...core, ...appendices, lettered(index, appendices.length)] : [...core, ...appendices]
  const document = documentOf(material, withoutDeadLinks([...withContents(sections), colophon(material)]))
  return {
    document,
    warnings: [...citationWarnings(material), ...labelWarnings(material)],
    sources: sourcesOf(material, document),
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
    origin: originOf(material),
    ...(options.template !== null && { template: options.template }),
    sections,
  }
}
