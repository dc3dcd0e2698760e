import type { ParsedDraft } from '@shared/records/kinds'

export type FeedbackDraft = Extract<ParsedDraft, { kind: 'feedback' }>
