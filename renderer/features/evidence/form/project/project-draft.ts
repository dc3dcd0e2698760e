import type { ParsedDraft } from '@shared/records/kinds'

export type ProjectDraft = Extract<ParsedDraft, { kind: 'project' }>
