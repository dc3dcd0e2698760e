import type { CheckReport, Finding, ReadClaim } from '@shared/case/check'
import { SEVERITIES, type Preflight, type Severity } from '@shared/case/preflight/preflight'
import { formatDay } from '@shared/format'
import { VERDICTS } from '@shared/impact/grades'
import { LEVELS } from '@shared/rubric/levels'
import type { CriterionReading, Reading } from '@shared/rubric/reading'
import { STATUSES } from '@shared/rubric/reading-words'
import { count } from './words'

const ORDER = Object.keys(SEVERITIES) as Severity[]

/** A check report for a person at a terminal. */
export function checkText(report: CheckReport): string {
  const sample = report.vault.sample ? ' (sample: invented records)' : ''
  const parts = [
    `${report.vault.name}${sample}: ${count(report.records, 'record')}`,
    ...(report.findings.length === 0 ? [] : [`In the vault\n${bySeverity(report.findings)}`]),
    ...report.cases.map(({ title, preflight }) => preflightText(title, preflight)),
    ...(report.claims.length === 0 ? [] : [claimsText(report)]),
    readingText(report.reading),
  ]
  return `${parts.join('\n\n')}\n`
}

type Told = Pick<Finding, 'severity' | 'rule' | 'text'> & { exhibit?: string | null }

function bySeverity(findings: readonly Told[]): string {
  return ORDER.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity)
    return found.length === 0 ? [] : [`  ${SEVERITIES[severity]} (${found.length})`, ...found.map(findingLine)]
  }).join('\n')
}

/** The exhibit stands before a sentence that does not name it. */
const findingLine = ({ exhibit, text, rule }: Told) =>
  `    ${exhibit && !text.includes(exhibit) ? `${exhibit}: ` : ''}${text} [${rule}]`

function preflightText(title: string, { open, dismissed, rules, silent }: Preflight): string {
  const aside = dismissed.length === 0 ? '' : `, ${count(dismissed.length, 'finding')} set aside`
  const head = `Pre-flight of “${title}”: ${count(rules, 'rule')} asked, ${silent} found nothing${aside}`
  return open.length === 0 ? head : `${head}\n${bySeverity(open)}`
}

function claimsText({ claims, cases }: CheckReport): string {
  const told = new Set(
    cases.flatMap(({ preflight: { open, dismissed } }) =>
      [...open, ...dismissed].map(({ rule, record }) => `${rule} ${record}`),
    ),
  )
  const lines = claims.flatMap((claim) => {
    const rest = claim.findings.filter(({ rule }) => !told.has(`${rule} ${claim.record}`))
    return [claimLine(claim), ...rest.map((finding) => findingLine(finding))]
  })
  return `Metric claims, graded by how they were measured\n${lines.join('\n')}`
}

const claimLine = ({ exhibit, grade, verdict, title, gradeTitle }: ReadClaim) =>
  `  ${(exhibit ?? '-').padEnd(5)} ${grade}  ${VERDICTS[verdict].padEnd(20)}  ${title}: ${gradeTitle}`

function readingText({ rubric, level, asOf, criteria }: Reading): string {
  const head = `Evidence read by ${rubric.name} ${rubric.version} at ${LEVELS[level]} on ${formatDay(asOf)}`
  return `${head}\n${criteria.map(criterionLine).join('\n')}`
}

function criterionLine({ id, name, status, pieces, reasons }: CriterionReading): string {
  const missing = reasons.filter(({ holds }) => !holds).map(({ text }) => `\n      ${text}`)
  const linked = pieces.length === 0 ? '' : `, ${count(pieces.length, 'piece')}`
  return `  ${id.padEnd(3)} ${name.padEnd(40)} ${STATUSES[status]}${linked}${missing.join('')}`
}
