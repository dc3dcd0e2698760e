import type { Draft } from '@/client/use-record-draft'
import type { ParsedDraft } from '@shared/records/kinds'
import { useState, type ReactNode } from 'react'
import { OtherText } from './other-text'

/** Where a field stands on the form that is made of several; the first of them. */
const FIRST: Readonly<Record<string, string>> = { when: 'when.from', verification: 'disclosure' }

export interface Clashes {
  /** What stands below a field. */
  beside: (at: string) => ReactNode
  /** Fields that both changed and that have no place on the form. */
  unplaced: readonly string[]
}

/** The fields that two windows changed in different ways, each shown where it is written. */
export function useClashes(draft: Draft<ParsedDraft>): Clashes {
  const [placed, setPlaced] = useState<ReadonlySet<string>>(new Set())
  const { clash } = draft
  const onPlaced = (name: string, isPlaced: boolean) =>
    setPlaced((now) => new Set(isPlaced ? [...now, name] : [...now].filter((one) => one !== name)))
  return {
    beside: (at) =>
      clash?.fields
        .filter((name) => (FIRST[name] ?? name) === at)
        .map((name) => <OtherText key={name} {...{ draft, name, onPlaced }} theirs={clash.theirs} />),
    unplaced: clash?.fields.filter((name) => !placed.has(name)) ?? [],
  }
}
