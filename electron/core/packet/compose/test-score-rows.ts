import { compareScores, scoreBefore, testScoreOf, type SectionScore } from '@shared/project/test-score'
import { CHECK_STATES, type CheckState } from '@shared/project/test-score-checks'
import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { DefinitionRow } from '../tree'
import { fieldRows, row } from './field-rows'
import { exhibitsOf, type Exhibit, type Material } from './material'
import { cite, joined, newLine, text, toned } from './runs'

type Score = RecordOf<'test-score'> & Exhibit

const SECTIONS = ['data', 'model', 'infrastructure', 'monitoring'] as const
/** What is done best comes first. */
const STATES: readonly CheckState[] = ['automated', 'manual', 'no']

/** An ML Test Score as a page shows it: the final score, what it was before, and the checks of each section by how they are done. */
export function testScoreRows(material: Material, record: Score): DefinitionRow[] {
  const { final, meaning, sections } = testScoreOf(record)
  return [
    ...row('Final score', [text(`${final} of 7, the lowest of four sections. ${meaning}`)]),
    ...row('Before', beforeRuns(material, record)),
    ...sections.flatMap((section) => row(`${section.label}, ${section.score} of 7`, sectionRuns(section))),
    ...fieldRows(material, record, SECTIONS),
  ]
}

function beforeRuns(material: Material, record: Score): Inline[] {
  const before = scoreBefore(record, exhibitsOf(material, 'test-score'))
  if (!before || before.exhibit === null) return []
  const { final, sections } = compareScores(before, record)
  const changes = sections.map((section) => `${section.label.toLowerCase()} ${section.before} to ${section.after}`)
  return [text(`${final.before} to ${final.after} since `), cite(before.exhibit), text(`: ${changes.join(', ')}`)]
}

function sectionRuns({ checks }: SectionScore): Inline[] {
  const lines = STATES.map((state): Inline[] => {
    const texts = checks.filter((check) => check.state === state).map((check) => check.text)
    return texts.length === 0 ? [] : [toned(`${CHECK_STATES[state]}: `, 'muted'), text(texts.join(' '))]
  })
  return joined(lines, newLine)
}
