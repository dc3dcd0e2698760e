import { z } from 'zod'
import { objectOf, type Fields, type Shape } from './field'
import { commonShape, managedShape, type ExhibitSeries } from './record'

/** A part of a kind's form: a heading and the fields under it. */
export interface FormSection<F extends Fields> {
  title: string
  fields: readonly (keyof F & string)[]
}

/** The values of some fields. */
export type ValuesOf<F extends Fields> = { [K in keyof F]: z.output<F[K]['schema']> }

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

/** Makes a kind of record from its fields: the schema, its form and its words are one description. */
export function defineKind<const K extends string, const F extends Fields>(definition: Definition<K, F>) {
  const { shape } = objectOf(definition.fields)
  const own = shape as Shape<F>
  return {
    titleLabel: 'Title',
    ...definition,
    /** A whole record, as the vault keeps it. */
    schema: z.looseObject({ kind: z.literal(definition.kind), ...managedShape, ...commonShape, ...own }),
    /** A record as a person or a file gives it: all but kind and title may be left out. */
    draft: z.looseObject({
      kind: z.literal(definition.kind),
      ...z.object(managedShape).partial().shape,
      ...commonShape,
      ...own,
    }),
  }
}
