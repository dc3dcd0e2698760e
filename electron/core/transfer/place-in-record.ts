import type { Fields } from '@shared/records/field'
import { KIND_NAMES, kindInfo } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'

type Path = readonly PropertyKey[]

const LABELS: Readonly<Record<string, string>> = { when: 'When', attachments: 'Attachments', disclosure: 'Disclosure' }

/** A place inside a record in the words of its form: ["claims", 1, "text"] of a case is "Claims, row 2, Claim". */
export function placeInRecord(kindName: unknown, path: Path): string {
  const kind = KIND_NAMES.find((name) => name === kindName)
  const title = kind ? kindInfo(kind).titleLabel : 'Title'
  const fields: Fields = { ...(kind && kindInfo(kind).fields), ...commonFields }
  const [name, ...rest] = path
  if (name === undefined) return ''
  if (name === 'title') return title
  return [...inFields(fields, String(name)), ...deeper(fields[String(name)]?.fields ?? {}, rest)].join(', ')
}

function deeper(fields: Fields, [step, ...rest]: Path): string[] {
  if (step === undefined) return []
  if (typeof step === 'number') return [`row ${step + 1}`, ...deeper(fields, rest)]
  const name = String(step)
  return [...inFields(fields, name), ...deeper(fields[name]?.fields ?? {}, rest)]
}

const inFields = (fields: Fields, name: string) => [fields[name]?.label ?? LABELS[name] ?? name]
