import { checkClaim } from '../impact/checks/check-claim'
import { sharesOfSameResult } from '../impact/checks/same-result'
import { gradeClaim } from '../impact/grade/grade-claim'
import { statisticsOf } from '../impact/statistics-of'
import { KIND_NAMES, type RecordOf, type VaultRecord } from '../records/kinds'
import type { RuleText } from '../rules/rule'
import type { CheckReport, Finding, ReadClaim } from './check'
import { noCase, unknownCriteria } from './check-criteria'
import { keptRecords, type CheckInput, type CheckRule } from './check-input'
import { startedWithoutBaseline } from './check-projects'
import { doubledExhibits, lostAttachments, lostProofs, unfitRecords, vaultNotices } from './check-records'
import { brokenCitations, misfitReferences, missingReferences, trashedReferences } from './check-references'
import { SEVERITIES, type Severity } from './preflight/preflight'

const RULES: readonly CheckRule[] = [
  vaultNotices,
  unfitRecords,
  doubledExhibits,
  lostAttachments,
  lostProofs,
  missingReferences,
  trashedReferences,
  misfitReferences,
  brokenCitations,
  unknownCriteria,
  startedWithoutBaseline,
  noCase,
]
/** The rules of the vault, for the documentation. */
export const CHECK_RULES: readonly RuleText[] = RULES.map(({ id, text, source }) => ({ id, text, source }))

const ORDER = Object.keys(SEVERITIES) as Severity[]

/** The whole vault by every rule: what the evidence shows, what the metric claims are worth, what each case lacks. */
export function checkReport(input: CheckInput): CheckReport {
  const kept = keptRecords(input)
  const findings = RULES.flatMap(({ id, source, find }) =>
    find(input).map((found): Finding => ({ rule: id, ...found, source })),
  )
  return {
    format: 'casebook-check',
    version: 2,
    vault: { name: input.vault.name, sample: input.vault.sample },
    records: kept.length,
    kinds: countBy(kept.map(({ kind }) => kind)),
    reading: input.reading,
    claims: readClaims(kept),
    cases: [...input.cases],
    findings: ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
  }
}

/** Whether a report holds something that must be mended. What the person has set aside in a case counts no more. */
export function mustBeMended({ findings, claims, cases }: CheckReport): boolean {
  const aside = new Set(
    cases.flatMap(({ preflight }) => preflight.dismissed.map(({ rule, record }) => `${rule} ${record}`)),
  )
  const weak = claims.flatMap(({ record, findings: own }) => own.filter(({ rule }) => !aside.has(`${rule} ${record}`)))
  return [...findings, ...cases.flatMap(({ preflight }) => preflight.open), ...weak].some(
    ({ severity }) => severity === 'mend',
  )
}

const isImpact = (record: VaultRecord): record is RecordOf<'impact'> => record.kind === 'impact'

function readClaims(kept: readonly VaultRecord[]): ReadClaim[] {
  const impacts = kept.filter(isImpact)
  return impacts.toSorted(byExhibit).map((claim) => {
    const statistics = statisticsOf(claim)
    const { title, ...grade } = gradeClaim(claim, statistics)
    const { id, exhibit } = claim
    const findings = checkClaim(claim, { statistics, contributors: sharesOfSameResult(claim, impacts) })
    return { record: id, exhibit, title: claim.title, ...grade, gradeTitle: title, findings }
  })
}

const byExhibit = (a: RecordOf<'impact'>, b: RecordOf<'impact'>) =>
  (a.exhibit ?? '').localeCompare(b.exhibit ?? '', 'en', { numeric: true }) || (a.id < b.id ? -1 : 1)

/** How many there are of each kind, in the order of the kinds; those without any are left out. */
function countBy(found: readonly string[]): Record<string, number> {
  const counts = KIND_NAMES.map((kind) => [kind, found.filter((name) => name === kind).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
