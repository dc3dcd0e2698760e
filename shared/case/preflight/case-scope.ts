import type { RecordOf, VaultRecord } from '../../records/kinds'
import { exhibitsIn } from './text/citations'
import { caseTexts, type CaseText } from './text/case-texts'
import type { PreflightInput } from './preflight-input'

type Case = RecordOf<'case'>
export type Claim = Case['claims'][number]

/** A case with what its rules ask for again and again: its texts, and the records that it shows. */
export interface CaseScope extends PreflightInput {
  byId: ReadonlyMap<string, VaultRecord>
  /** Records outside the trash, by their exhibit number. */
  byExhibit: ReadonlyMap<string, VaultRecord>
  flagships: readonly RecordOf<'project'>[]
  quoted: readonly RecordOf<'feedback'>[]
  /** What each claim rests on: the exhibits it names and those its text cites, each once. */
  cited: readonly (readonly VaultRecord[])[]
  /** Every record that the case shows, each once. */
  shown: readonly VaultRecord[]
  texts: readonly CaseText[]
}

type Shown = Pick<CaseScope, 'byId' | 'byExhibit' | 'flagships' | 'quoted' | 'cited' | 'shown'>

/** What a case shows of the records of a vault. */
export function shownBy(item: Case, records: readonly VaultRecord[]): Shown {
  const kept = records.filter(({ deletedAt }) => deletedAt === null)
  const byId = new Map(kept.map((record) => [record.id, record]))
  const byExhibit = new Map(kept.flatMap((record) => (record.exhibit === null ? [] : [[record.exhibit, record]])))
  const named = (ids: readonly (string | null)[]) => ids.flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])))
  const inText = (text: string) => exhibitsIn(text).flatMap(({ exhibit }) => byExhibit.get(exhibit) ?? [])
  const { flagships, feedback, claims, proofs, story, whyNow, ask } = item
  const cited = claims.map(({ citations, text }) => [...new Set([...named(citations), ...inText(text)])])
  const projects = named(flagships).filter((record) => record.kind === 'project')
  const proven = [...named(proofs.map(({ record }) => record)), ...proofs.flatMap(({ text }) => inText(text))]
  const told = [ask, whyNow, story].flatMap(inText)
  return {
    byId,
    byExhibit,
    flagships: projects,
    quoted: named(feedback).filter((record) => record.kind === 'feedback'),
    cited,
    shown: [...new Set([...projects, ...named(feedback), ...proven, ...cited.flat(), ...told])],
  }
}

/** Looks up once what the rules look at. */
export function scopeOf(input: PreflightInput): CaseScope {
  const shown = shownBy(input.case, input.records)
  const { flagships, cited, byId } = shown
  const texts = caseTexts(input.case, flagships, cited, (id) => (id === null ? undefined : byId.get(id)))
  return { ...input, ...shown, texts }
}
