import type { CheckReport, Finding } from '@shared/case/check'
import { kindInfo, type KindName } from '@shared/records/kinds'
import { count } from './words'

const HEADS: Record<Finding['severity'], string> = {
  error: 'Must be mended',
  warning: 'Worth a look',
  note: 'To know',
}

/** A check report for a person at a terminal. */
export function checkText(report: CheckReport): string {
  const sample = report.vault.sample ? ' (sample: invented records)' : ''
  const parts = [
    `${report.vault.name}${sample}: ${count(report.records, 'record')}, rubric ${report.rubric.id} ${report.rubric.version}`,
  ]
  for (const severity of ['error', 'warning', 'note'] as const) {
    const found = report.findings.filter((finding) => finding.severity === severity)
    if (found.length > 0) parts.push(`${HEADS[severity]} (${found.length})\n${found.map(findingLine).join('\n')}`)
  }
  if (report.findings.length === 0) parts.push('Nothing found.')
  parts.push(`Evidence by criterion, strengths as you rate them\n${report.criteria.map(criterionLine).join('\n')}`)
  return `${parts.join('\n\n')}\n`
}

const findingLine = ({ exhibit, message, rule }: Finding) =>
  `  ${exhibit === null ? '' : `${exhibit}  `}${message} [${rule}]`

function criterionLine({ id, name, records, kinds, selfRated }: CheckReport['criteria'][number]): string {
  const { strong, moderate, weak, unrated } = selfRated
  const rated = [
    `${strong} strong`,
    `${moderate} moderate`,
    `${weak} weak`,
    ...(unrated > 0 ? [`${unrated} unrated`] : []),
  ]
  const byKind = Object.entries(kinds).map(([kind, number]) => `${number} ${labelOf(kind as KindName, number)}`)
  return `  ${id.padEnd(3)} ${name.padEnd(40)} ${records === 0 ? 'nothing' : `${rated.join(', ')}: ${byKind.join(', ')}`}`
}

function labelOf(kind: KindName, number: number): string {
  const { label, plural } = kindInfo(kind)
  return (number === 1 ? label : plural).toLowerCase()
}
