import { kindInfo, type VaultRecord } from '../records/kinds'
import { commonFields } from '../records/record'

const MANAGED = new Set(['revision', 'updatedAt', 'createdAt'])
const NAMES: Readonly<Record<string, string>> = {
  when: 'When',
  attachments: 'Attached files',
  disclosure: 'Disclosure',
  exhibit: 'Exhibit number',
  deletedAt: 'In the trash',
  kind: 'Kind',
}

/** Which parts of two versions of a record differ, in the words of its form. What the vault counts itself is left out. */
export function changedFields(one: VaultRecord, other: VaultRecord): string[] {
  const [left, right] = [one as Values, other as Values]
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].filter((key) => !MANAGED.has(key) && !isSame(left[key], right[key])).map((key) => label(one, key))
}
type Values = Readonly<Record<string, unknown>>

function label(record: VaultRecord, key: string): string {
  const { fields, titleLabel } = kindInfo(record.kind)
  if (key === 'title') return titleLabel
  return (commonFields as Fields)[key]?.label ?? fields[key]?.label ?? NAMES[key] ?? key
}
type Fields = Readonly<Record<string, { label: string } | undefined>>

/** Whether two JSON values are equal; the order of an object's keys says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [one as Values, other as Values]
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && isSame(left[key], right[key]))
}
