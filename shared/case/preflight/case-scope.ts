import type { RecordOf, VaultRecord } from '../../records/kinds'
import type { PreflightInput } from './preflight-input'
import { caseTexts, type CaseText } from './text/case-texts'
import { exhibitsIn } from './text/citations'
import { vicinityOf, type Vicinity } from './vicinity'

type Case = RecordOf<'case'>

interface Shown {
  flagships: readonly RecordOf<'project'>[]
  quoted: readonly RecordOf<'feedback'>[]
  /** What each claim rests on: the exhibits it names and those its text cites, each once. */
  cited: readonly (readonly VaultRecord[])[]
  /** Every record that the case shows, each once. */
  shown: readonly VaultRecord[]
}

/** A case with what its rules ask for again and again: its texts, and the records that it shows. */
export interface CaseScope extends PreflightInput, Vicinity, Shown {
  texts: readonly CaseText[]
}

function shownOf(item: Case, { byId, byExhibit }: Vicinity): Shown {
  const named = (ids: readonly (string | null)[]) => ids.flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])))
  const inText = (text: string) => exhibitsIn(text).flatMap(({ exhibit }) => byExhibit.get(exhibit) ?? [])
  const { flagships, feedback, claims, proofs, story, whyNow, ask } = item
  const cited = claims.map(({ citations, text }) => [...new Set([...named(citations), ...inText(text)])])
  const projects = named(flagships).filter((record) => record.kind === 'project')
  const proven = [...named(proofs.map(({ record }) => record)), ...proofs.flatMap(({ text }) => inText(text))]
  const told = [ask, whyNow, story].flatMap(inText)
  return {
    flagships: projects,
    quoted: named(feedback).filter((record) => record.kind === 'feedback'),
    cited,
    shown: [...new Set([...projects, ...named(feedback), ...proven, ...cited.flat(), ...told])],
  }
}

/** The records of a vault that a case shows, each once. */
export const shownBy = (item: Case, records: readonly VaultRecord[]): readonly VaultRecord[] =>
  shownOf(item, vicinityOf(item, records)).shown

/** Looks up once what the rules look at. */
export function scopeOf(input: PreflightInput): CaseScope {
  const vicinity = vicinityOf(input.case, input.records)
  const shown = shownOf(input.case, vicinity)
  const lookUp = (id: string | null) => (id === null ? undefined : vicinity.byId.get(id))
  return { ...input, ...vicinity, ...shown, texts: caseTexts(input.case, shown.flagships, shown.cited, lookUp) }
}
