import { AppError } from '@shared/errors'
import type { PacketDocument, Section } from '../tree'
import { markdownOf } from './markdown'
import { plainTextOf } from './plain-text'

export const TEXT_FORMATS = { markdown: markdownOf, text: plainTextOf } as const
export type TextFormat = keyof typeof TEXT_FORMATS

export interface SectionTitle {
  id: string
  title: string
}

/** Every section of a document with what it is called. */
export const sectionTitles = ({ sections }: PacketDocument): SectionTitle[] =>
  sections.map((section) => ({ id: section.id, title: titleOf(section) }))

function titleOf({ id, blocks }: Section): string {
  const [head] = blocks
  if (head?.type === 'heading') return head.text
  if (head?.type === 'title') return head.title
  return id === 'colophon' ? 'What it was made from' : id
}

/**
 * A document as text, whole or one section of it.
 * @throws AppError NOT_FOUND where it has no such section.
 */
export function documentText(document: PacketDocument, format: TextFormat, section?: string): string {
  if (section === undefined) return TEXT_FORMATS[format](document.sections)
  const found = document.sections.find(({ id }) => id === section)
  if (found) return TEXT_FORMATS[format]([found])
  const has = sectionTitles(document).map(({ id }) => id)
  throw new AppError('NOT_FOUND', `This packet has no section “${section}”. It has: ${has.join(', ')}.`)
}
