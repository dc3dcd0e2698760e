import type { CaseDrafts } from '@shared/case/draft/case-drafts'
import type { CaseRecord } from '../case-parts'

const isSilent = (text: string) => text.trim() === ''

/** The parts for which something is proposed, because nothing stands in them yet. */
export function draftedParts(drafts: CaseDrafts | null, record: CaseRecord): ReadonlySet<string> {
  if (!drafts) return new Set()
  const claims = drafts.claims.filter(({ criterion }) => isUnclaimed(record, criterion))
  const parts = [
    (drafts.ask && isSilent(record.ask)) || (drafts.whyNow && isSilent(record.whyNow)) ? 'ask' : null,
    drafts.proofs.length > 0 && record.proofs.length === 0 ? 'lines' : null,
    drafts.flagships.length > 0 && record.flagships.length === 0 ? 'flagships' : null,
    claims.length > 0 ? 'claims' : null,
    ...claims.map(({ criterion }) => criterion),
    drafts.feedback.length > 0 && record.feedback.length === 0 ? 'voices' : null,
    drafts.story && isSilent(record.story) ? 'story' : null,
    drafts.gaps.length > 0 && record.gaps.length === 0 ? 'gaps' : null,
  ]
  return new Set(parts.filter((part) => part !== null))
}

/** Whether no claim for a criterion says anything yet. */
export const isUnclaimed = (record: CaseRecord, criterion: string): boolean =>
  !record.claims.some((claim) => claim.criterion === criterion && claim.text.trim() !== '')
