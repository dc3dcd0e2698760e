import { scopeOf } from './case-scope'
import { nameFor } from './finding-key'
import type { Preflight, PreflightFinding, Severity } from './preflight'
import type { PreflightInput } from './preflight-input'
import type { Found, PreflightRule } from './rule'
import { PREFLIGHT_RULES } from './rules'

const ORDER: readonly Severity[] = ['mend', 'look', 'note']

/**
 * Reads a case as a strict and patient reviewer would: every rule of the list, each finding with the field that mends it.
 * What the person has set aside comes back apart, with the reason. The same input gives the same answer.
 */
export function preflight(input: PreflightInput): Preflight {
  const scope = scopeOf(input)
  const seen = new Map<string, number>()
  const perRule = PREFLIGHT_RULES.map((rule) => rule.find(scope).map((found) => keyed(rule, found, seen)))
  const findings = perRule.flat()
  const reasons = new Map(input.case.dismissed.map((row) => [row.key, row]))
  return {
    case: input.case.id,
    open: ORDER.flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity && !reasons.has(finding.key)),
    ),
    dismissed: findings.flatMap((finding) => {
      const row = reasons.get(finding.key)
      return row ? [{ ...finding, reason: row.reason, on: row.on ?? '' }] : []
    }),
    rules: PREFLIGHT_RULES.length,
    silent: perRule.filter((found) => found.length === 0).length,
  }
}

/** Two findings with the same words get a count behind their name, so that each can be set aside alone. */
function keyed(rule: PreflightRule, { subject, ...found }: Found, seen: Map<string, number>): PreflightFinding {
  const id = found.rule ?? rule.id
  const name = `${id}.${nameFor([found.record, found.criterion, subject ?? found.text].join('\n'))}`
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return { ...found, rule: id, source: found.source ?? rule.source, key: count === 1 ? name : `${name}-${count}` }
}
