import { AppError } from '../errors'
import type { RecordOf } from '../records/kinds'
import type { PacketOptions } from './built-packet'
import type { PacketOutput, PacketProfile } from './packet-outputs'

/** All that was chosen for one packet. */
export interface PacketChoice {
  output: PacketOutput
  profile: PacketProfile
  paper: 'a4' | 'letter'
  /** How it looks; null for the usual look. */
  template: string | null
  /** The selection's name; null without one. */
  selection: string | null
  /** Parts that are left out, by their names. */
  without: readonly string[]
  /** Records that are left out, by their ids. */
  leftOut: readonly string[]
}

type Chosen = Omit<PacketOptions, 'keep'>

/**
 * What is chosen for this packet itself, then by its selection, then by the case; else the full packet, for readers inside
 * the company, on A4.
 * @throws AppError NOT_FOUND where the case has no such selection.
 */
export function packetChoice(transitionCase: RecordOf<'case'>, options: Chosen): PacketChoice {
  const selection = options.selection === undefined ? null : selectionOf(transitionCase, options.selection)
  return {
    output: options.output ?? selection?.output ?? 'full',
    profile: options.profile ?? selection?.profile ?? 'internal',
    paper: options.paper ?? selection?.paper ?? transitionCase.paper ?? 'a4',
    template: options.template || selection?.template || null,
    selection: selection?.name ?? null,
    without: [...new Set(selection?.without)].toSorted(),
    leftOut: [...new Set(selection?.leftOut)].toSorted(),
  }
}

type Selection = RecordOf<'case'>['selections'][number]

function selectionOf({ title, selections }: RecordOf<'case'>, name: string): Selection {
  const found = selections.find((selection) => selection.name.trim() === name.trim())
  if (found) return found
  const has = selections.map((selection) => `“${selection.name}”`).join(', ')
  throw new AppError(
    'NOT_FOUND',
    `The case “${title}” has no selection “${name}”. ${has === '' ? 'It has none yet.' : `It has: ${has}.`}`,
  )
}
