import type { Reason } from '../../rules/rule'
import type { Strength } from '../../records/record'

/** How a shortcoming is mended, and where. */
export interface Mend {
  /** Begins as "attach the readout" does, so that several can be joined; or whole sentences. */
  text: string
  /** Whether the text is whole sentences. */
  isWhole?: boolean
  /** What must turn out for it to help, as "if it is Senior". */
  provided?: string
  field: string
  /** Where the place is on another record, such as the project. */
  record?: string
}

/** One rule of strength as it was applied to a piece of evidence. Rules whose words never change share one object. */
export interface Applied {
  reason: Reason
  /** What a rule that does not hold lets the evidence be at most; null where it says something and caps nothing. */
  cap: Exclude<Strength, 'strong'> | null
  /** Null where the rule holds, or where no edit of the record could make it hold. */
  mend: Mend | null
}

export const holds = (rule: string, text: string): Applied => ({
  reason: { rule, holds: true, text },
  cap: null,
  mend: null,
})

export const fails = (rule: string, cap: Applied['cap'], text: string, mend: Mend | null = null): Applied => ({
  reason: { rule, holds: false, text },
  cap,
  mend,
})

export const RANK: Record<Strength, number> = { weak: 0, moderate: 1, strong: 2 }

/** The least that the rules which do not hold allow; strong where all hold. */
export function strengthOf(applied: readonly Applied[]): Strength {
  let strength: Strength = 'strong'
  for (const { cap } of applied) if (cap !== null && RANK[cap] < RANK[strength]) strength = cap
  return strength
}
