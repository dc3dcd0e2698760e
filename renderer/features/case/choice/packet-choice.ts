import type { PacketOptions } from '@shared/case/built-packet'
import type { CaseView } from '@shared/case/case-view'
import type { PacketOutput, PacketProfile } from '@shared/case/packet-outputs'
import type { TemplateName } from '@shared/case/packet-templates'
import type { CaseRecord } from '../case-parts'

/** What is built: which output of which case, for whom, how it looks. */
export interface PacketChoice {
  case: string
  /** Place of the selection in the case; null for the case as a whole. */
  selection: number | null
  /** Its name, by which the core knows it. */
  selectionName: string | null
  output: PacketOutput
  profile: PacketProfile
  paper: 'a4' | 'letter'
  template: TemplateName
}

/** All that is chosen for a case: by its selection, then as it was last looked at, the paper by the case. */
export function choiceOf(record: CaseRecord, own: CaseView): PacketChoice {
  const selection = own.selection === null ? undefined : record.selections[own.selection]
  return {
    case: record.id,
    selection: selection ? own.selection : null,
    selectionName: selection?.name ?? null,
    output: selection?.output ?? own.output,
    profile: selection?.profile ?? own.profile,
    paper: selection?.paper ?? record.paper ?? 'a4',
    template: (selection?.template as TemplateName | '' | undefined) || own.template,
  }
}

/** The same for the core. */
export function optionsOf(choice: PacketChoice): Omit<PacketOptions, 'keep'> {
  const { selectionName, output, profile, paper, template } = choice
  return {
    case: choice.case,
    output,
    profile,
    paper,
    ...(template === 'standard' ? {} : { template }),
    ...(selectionName === null ? {} : { selection: selectionName }),
  }
}

export const newSelection = (name: string, { output, profile, paper, template }: PacketChoice) => ({
  name,
  output,
  profile,
  paper,
  template: template === 'standard' ? '' : template,
  without: [],
  leftOut: [],
})

/** A name that no other selection of the case has. */
export function freeName(wish: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.trim().toLowerCase()))
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wish : `${wish} ${count}`
    if (!names.has(name.toLowerCase())) return name
  }
}
