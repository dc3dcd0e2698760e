import { KIND_NAMES } from '../records/kinds'
import { summarize } from '../records/summary'
import { evidenceByCriterion, type CriterionEvidence } from '../rubric/links'
import { baselessClaims, hiddenEvidence, incompleteCases, noCase, quotesWithoutConsent } from './check-cases'
import { thinCriteria, unknownCriteria } from './check-criteria'
import { keptRecords, type CheckInput, type CheckRule } from './check-input'
import { doubledExhibits, lostAttachments, unfitRecords, vaultNotices } from './check-records'
import { brokenCitations, brokenReferences } from './check-references'
import type { CheckReport, Finding } from './check'

const RULES: readonly CheckRule[] = [
  vaultNotices,
  unfitRecords,
  doubledExhibits,
  lostAttachments,
  brokenReferences,
  brokenCitations,
  unknownCriteria,
  thinCriteria,
  noCase,
  incompleteCases,
  baselessClaims,
  quotesWithoutConsent,
  hiddenEvidence,
]
const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'note']

/** Reads the whole vault by every rule. It claims no grade: strengths are counted as the person rates them. */
export function checkReport(input: CheckInput): CheckReport {
  const kept = keptRecords(input)
  const findings = RULES.flatMap((rule) => rule(input))
  return {
    format: 'casebook-check',
    version: 1,
    vault: { name: input.vault.name, sample: input.vault.sample },
    rubric: { id: input.rubric.id, version: input.rubric.version },
    records: kept.length,
    kinds: countBy(kept.map(({ kind }) => kind)),
    criteria: evidenceByCriterion(input.rubric, kept.map(summarize)).map(coverageOf),
    findings: SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
  }
}

function coverageOf({ criterion, links }: CriterionEvidence): CheckReport['criteria'][number] {
  const records = [...new Map(links.map(({ record }) => [record.id, record])).values()]
  const rated = (strength: string | null) => links.filter((link) => link.strength === strength).length
  return {
    id: criterion.id,
    name: criterion.name,
    records: records.length,
    kinds: countBy(records.map(({ kind }) => kind)),
    selfRated: { strong: rated('strong'), moderate: rated('moderate'), weak: rated('weak'), unrated: rated(null) },
  }
}

/** How many there are of each kind, in the order of the kinds; those without any are left out. */
function countBy(found: readonly string[]): Record<string, number> {
  const counts = KIND_NAMES.map((kind) => [kind, found.filter((name) => name === kind).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
