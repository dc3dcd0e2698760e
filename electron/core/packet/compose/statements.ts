import { formatDay } from '@shared/format'
import type { RecordOf } from '@shared/records/kinds'
import type { Block } from '../tree'
import type { Material } from './material'
import { richRuns } from './rich-text'
import { coreSection, type SectionMaker } from './section'
import { relationText } from './voices'

type Statement = RecordOf<'case'>['managerStatement']

/** What manager and mentor say themselves; ruled lines wait for the manager where nothing is given yet. */
export const statements: SectionMaker = (material) => {
  const { managerStatement, mentorStatement } = material.case
  const manager = statementBlock(material, managerStatement, 'Manager')
  const mentor = statementBlock(material, mentorStatement, 'Mentor')
  const blank: Block = { type: 'blank-lines', label: 'Statement of the manager, with name and date', lines: 4 }
  return coreSection('statements', manager && !mentor ? 'The manager\u2019s statement' : 'Statements', [
    manager ?? blank,
    ...(mentor ? [mentor] : []),
  ])
}

function statementBlock(
  material: Material,
  { text: words, person, on }: Statement,
  as: 'Manager' | 'Mentor',
): Block | null {
  if (words.trim() === '') return null
  const name = material.personName(person)
  const who = [
    name || as,
    relationText(as === 'Manager' ? 'manager' : 'mentor', name || as),
    on === null ? '' : formatDay(on),
  ]
  const attribution = who.filter(Boolean).join(' \u00b7 ')
  return { type: 'quote', runs: richRuns(words, material.standing), attribution }
}
