import type { Fields, ValuesOf } from './field'
import type { ExhibitSeries } from './record'

/** A part of a kind's form: a heading and the fields under it. */
export interface FormSection<F extends Fields> {
  title: string
  fields: readonly (keyof F & string)[]
}

interface Definition<K extends string, F extends Fields> {
  kind: K
  label: string
  plural: string
  /** What this kind is for, in one sentence. */
  purpose: string
  /** A title that shows what to write. */
  example: string
  /** What the title is called here. */
  titleLabel?: string
  /** The exhibit series of this kind, or null where it is no evidence. */
  series: ExhibitSeries | null
  fields: F
  sections: readonly FormSection<F>[]
  /** How a record of this kind reads in one line under its title; empty where nothing is said yet. */
  reads: (values: ValuesOf<F>) => string
}

/** Makes a kind of record from its fields: its form, its words and its schema (record-schemas.ts) are one description. */
export const defineKind = <const K extends string, const F extends Fields>(definition: Definition<K, F>) => ({
  titleLabel: 'Title',
  ...definition,
})
