import { GRADES } from '@shared/impact/grades'
import { GRADE_RULES } from '@shared/impact/grade/rules'
import { CLAIM_RULES } from '@shared/impact/rules'
import type { RuleText } from '@shared/rules/rule'
import { RULES } from '@shared/rubric/read/rules'
import type { Block } from '../tree'
import { GRADE_MEANINGS } from './grade-words'
import { strong, text } from './runs'
import { heading, type AppendixMaker } from './section'

/** Every rule by which Casebook read the evidence and graded the measurements, so that a reader may check or disagree. */
export const gradingAppendix: AppendixMaker = ({ judged }) => {
  const { reading, grades } = judged
  const metrics = Object.keys(grades).length > 0
  if (reading.criteria.every(({ pieces }) => pieces.length === 0) && !metrics) return null
  return {
    id: 'grading',
    title: 'How evidence was graded',
    blocks: [
      { type: 'paragraph', runs: [text(INTRODUCTION)] },
      heading(3, 'How a piece of evidence is read, and when a criterion meets', 'reading-rules'),
      ruleTable('The rules by which evidence is read, each with its source.', RULES),
      ...(metrics ? gradeBlocks() : []),
    ],
  }
}

const INTRODUCTION =
  'Casebook reads each exhibit by fixed rules, the same for everybody, and shows which of them had a say. Where the candidate rates a piece otherwise, both ratings are printed. The rules are a proposal of Casebook\u2019s, not a law of any company.'

function gradeBlocks(): Block[] {
  return [
    heading(3, 'How a measurement is graded', 'grade-rules'),
    {
      type: 'definitions',
      rows: GRADES.map((grade) => ({ label: `Grade ${grade}`, value: [text(GRADE_MEANINGS[grade])] })),
    },
    ruleTable('The rules of the grade and of the verdict, each with its source.', MEASUREMENT_RULES),
  ]
}

/** Those of the grade and of the verdict; the automatic checks make findings, not grades. */
const MEASUREMENT_RULES = CLAIM_RULES.slice(0, GRADE_RULES.length + 1)

const ruleTable = (summary: string, rules: readonly RuleText[]): Block => ({
  type: 'table',
  summary,
  columns: [
    { label: 'Rule', width: 13, align: 'left', rowHeader: true },
    { label: 'What it says', width: 72, align: 'left' },
    { label: 'Source', width: 36, align: 'left' },
  ],
  rows: rules.map((rule) => ({ cells: [[strong(rule.id)], [text(rule.text)], [text(rule.source)]] })),
})
