import type { KindName, ParsedDraft } from '@shared/records/kinds'

/** What is said, held or seen on one day: what the day is called there. */
const ONE_DAY: Readonly<Partial<Record<KindName, string>>> = {
  feedback: 'Said on',
  meeting: 'Held on',
  decision: 'Decided on',
  environment: 'Seen on',
}

/** What the day of a record is called where it has but one, which then stands among its own fields; null for all others. */
export const oneDay = ({ kind, when }: ParsedDraft): string | null =>
  (when.to === null || when.to === when.from) && !when.ongoing ? (ONE_DAY[kind] ?? null) : null
