import { labelInText, type VaultRecord } from '../records/kinds'
import { referencesOf, type RecordReference } from '../records/references'
import { about, findingOn, keptRecords, OURS, type CheckInput, type CheckRule, type Found } from './check-input'

type Fault = (reference: RecordReference, target: VaultRecord | undefined, named: string) => string | null

/** References of every record but the cases, whose own pre-flight names them. */
function faulty(input: CheckInput, severity: 'mend' | 'look', fault: Fault): Found[] {
  const byId = new Map(input.records.map((record) => [record.id, record]))
  return keptRecords(input)
    .filter(({ kind }) => kind !== 'case')
    .flatMap((record) =>
      referencesOf(record).flatMap((reference) => {
        const named = `${about(record)} names in “${reference.label}”`
        const text = fault(reference, byId.get(reference.id), named)
        return text === null ? [] : [findingOn(record, { severity, text, field: reference.path.join('.') })]
      }),
    )
}

export const missingReferences: CheckRule = {
  id: 'R-reference',
  text: 'Every record that another one names is in the vault.',
  source: OURS,
  find: (input) =>
    faulty(input, 'mend', ({ id }, target, named) =>
      target ? null : `${named} a record that is not in this vault (${id}).`,
    ),
}

export const trashedReferences: CheckRule = {
  id: 'R-trashed',
  text: 'No record names one that is in the trash.',
  source: OURS,
  find: (input) =>
    faulty(input, 'look', (_, target, named) =>
      !target || target.deletedAt === null
        ? null
        : `${named} ${about(target)}, which is in the trash. Restore it or name another one.`,
    ),
}

export const misfitReferences: CheckRule = {
  id: 'R-reference-kind',
  text: 'A record names others only of the kinds that fit there.',
  source: OURS,
  find: (input) =>
    faulty(input, 'mend', ({ kinds: allowed }, target, named) =>
      !target || target.deletedAt !== null || allowed.length === 0 || allowed.includes(target.kind)
        ? null
        : `${named} ${about(target)}, which is a ${labelInText(target.kind)} and does not fit there.`,
    ),
}

const CITATION = /\[\[([EMF]-\d{2,})\]\]/g

export const brokenCitations: CheckRule = {
  id: 'R-citation',
  text: 'Every exhibit that a text cites has a record outside the trash. Texts of a case are read in its pre-flight.',
  source: OURS,
  find(input) {
    const kept = keptRecords(input)
    const exhibits = new Set(kept.map(({ exhibit }) => exhibit))
    const told = new Set(
      input.cases.flatMap(({ preflight: { open, dismissed } }) =>
        [...open, ...dismissed].filter(({ rule }) => rule === 'P-citation').map(({ record }) => record),
      ),
    )
    return kept
      .filter(({ kind, id }) => kind !== 'case' && !told.has(id))
      .flatMap((record) =>
        [...new Set([...JSON.stringify(record).matchAll(CITATION)].map(([, exhibit = '']) => exhibit))]
          .filter((exhibit) => !exhibits.has(exhibit))
          .map((exhibit) =>
            findingOn(record, {
              severity: 'look',
              text: `${about(record)} cites [[${exhibit}]], and no record has that number.`,
            }),
          ),
      )
  },
}
