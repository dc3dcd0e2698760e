import { relationText } from '@shared/disclosure/shown-voice'
import { formatDay } from '@shared/format'
import type { RecordOf } from '@shared/records/kinds'
import type { Block } from '../tree'
import type { Material } from './material'
import { ownWords, quoted } from './own-words'
import { text } from './runs'
import { heading, type SectionMaker } from './section'

type Statement = RecordOf<'case'>['managerStatement']

/** What manager and mentor say themselves; ruled lines wait for the manager where nothing is given yet. */
export const statements: SectionMaker = (material) => {
  const { managerStatement, mentorStatement } = material.case
  const manager = statementBlocks(material, managerStatement, 'Manager')
  const mentor = statementBlocks(material, mentorStatement, 'Mentor')
  const blank: Block = { type: 'blank-lines', label: 'Statement of the manager, with name and date', lines: 4 }
  const title = manager.length > 0 && mentor.length === 0 ? 'The manager\u2019s statement' : 'Statements'
  const blocks = [...(manager.length > 0 ? manager : [blank]), ...mentor]
  return { id: 'statements', startsPage: false, blocks: [heading(3, title, 'statements'), ...blocks] }
}

function statementBlocks(
  material: Material,
  { text: words, person, on }: Statement,
  as: 'Manager' | 'Mentor',
): Block[] {
  if (words.trim() === '') return []
  const name = material.personName(person) || as
  const about = [relationText(as === 'Manager' ? 'manager' : 'mentor', name), on === null ? '' : formatDay(on)]
  const notes = about.filter(Boolean).map((line) => [text(line)])
  return [
    { type: 'side-notes', title: name, notes },
    { type: 'quote', ...quoted(ownWords(words, material.standing)), attribution: '', compact: true },
  ]
}
