import { testScoreOf } from '../project/test-score'
import type { RecordOf, VaultRecord } from '../records/kinds'

interface Said {
  label: string
  text: string
}

const part = (text: string): Said => ({ label: 'My part', text })

const scoreOf = (record: RecordOf<'test-score'>) => {
  const { final, sections } = testScoreOf(record)
  return `${final} of 7 (${sections.map(({ label, score }) => `${label.toLowerCase()} ${score}`).join(', ')})`
}

/** The texts of a record that somebody else can confirm; nothing that weighs or explains it. */
export function saidOf(record: VaultRecord): Said[] {
  switch (record.kind) {
    case 'impact':
      return [{ label: 'What is counted', text: record.definition }, part(record.credit.role)]
    case 'project':
      return [{ label: 'In short', text: record.summary }, part(record.myPart || record.role)]
    case 'design-doc':
      return [
        { label: 'Decision', text: record.decision || record.abstract },
        part(record.share === null ? '' : `${record.share} % of the writing`),
      ]
    case 'feedback':
      return [{ label: 'Your words', text: record.quote === '' ? '' : `“${record.quote.trim()}”` }]
    case 'learning':
      return [
        { label: 'What it was', text: record.challenge || record.insight },
        { label: 'Solution', text: record.solution },
      ]
    case 'milestone':
      return [{ label: 'What came of it', text: record.outcome || record.measure }]
    case 'meeting':
      return []
    case 'test-score':
      return [
        { label: 'System', text: record.system },
        { label: 'Score', text: scoreOf(record) },
        { label: 'What I changed', text: record.changed },
      ]
    case 'model-card':
      return [{ label: 'Made for', text: record.use.purpose }]
    default:
      return []
  }
}
