import type { PreflightFinding, Severity } from '@shared/case/preflight/preflight'

/** How many findings there are of each severity. */
export function summaryOf(findings: readonly Pick<PreflightFinding, 'severity'>[]): Record<Severity, number> {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return { mend: of('mend'), look: of('look'), note: of('note') }
}

/** The same as a sentence for who is about to save the packet; empty where nothing has to be mended. */
export function summaryWords(findings: readonly Pick<PreflightFinding, 'severity'>[]): string {
  const { mend } = summaryOf(findings)
  if (mend === 0) return ''
  return mend === 1 ? 'Pre-flight: 1 thing must be mended.' : `Pre-flight: ${mend} things must be mended.`
}
