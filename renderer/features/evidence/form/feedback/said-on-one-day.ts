import type { ParsedDraft } from '@shared/records/kinds'

export type FeedbackDraft = Extract<ParsedDraft, { kind: 'feedback' }>

/** Words are said on one day, which then stands beside who said them and not in a section of its own. */
export const saidOnOneDay = ({ kind, when }: ParsedDraft): boolean =>
  kind === 'feedback' && (when.to === null || when.to === when.from) && !when.ongoing
