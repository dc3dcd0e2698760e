import { useToasts } from '@/ui/use-toasts'
import type { Field, Fields } from '@shared/records/field'
import { schemaOf } from '@shared/records/field-schema'
import { useEffect, useRef } from 'react'
import { says } from '../../read/says'
import type { FieldValues } from '../fields-form'

export interface Rows {
  set: (at: number, name: string, value: unknown) => void
  add: () => void
  /** Takes a row out at once, and offers to put it back where it was. */
  remove: (at: number) => void
  /** Answers whether there was room to move it. */
  move: (at: number, by: 1 | -1) => boolean
  /** Drops rows in which nothing is said. */
  tidy: () => void
}

/** The changes of rows that are filled in one by one. */
export function useRows(field: Field, rows: readonly FieldValues[], onChange: (rows: FieldValues[]) => void): Rows {
  const toasts = useToasts()
  // What is written after a removal has to survive its undo.
  const latest = useRef({ rows, onChange })
  useEffect(() => {
    latest.current = { rows, onChange }
  })
  return {
    set: (at, name, value) => {
      const row = { ...(rows[at] ?? emptyRow(field.fields ?? {})), [name]: value }
      onChange(at < rows.length ? rows.with(at, row) : [...rows, row])
    },
    add: () => onChange([...rows, emptyRow(field.fields ?? {})]),
    remove: (at) => {
      const row = rows[at]
      if (!row) return
      onChange(rows.toSpliced(at, 1))
      if (!says(row)) return
      const putBack = () => latest.current.onChange(latest.current.rows.toSpliced(at, 0, row))
      toasts.show({ text: `${nameOf(row, field.label)} was removed.`, action: { label: 'Undo', onSelect: putBack } })
    },
    move: (at, by) => {
      const row = rows[at]
      if (!row || at + by < 0 || at + by >= rows.length) return false
      onChange(rows.toSpliced(at, 1).toSpliced(at + by, 0, row))
      return true
    },
    tidy: () => rows.every(says) || onChange(rows.filter(says)),
  }
}

/** A row in which nothing is said: each schema knows its own default. */
export const emptyRow = (fields: Fields): FieldValues =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field).parse(undefined)]))

/** What the table calls one of its rows. */
export const oneOf = ({ one, label }: Field): string => one ?? `row of ${label.toLowerCase()}`

/** What a row is called: its first text, else what the table is called. */
function nameOf(row: FieldValues, label: string): string {
  const first = Object.values(row).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof first === 'string' && first.length < 60 ? `“${first.trim()}”` : `A row of “${label}”`
}
