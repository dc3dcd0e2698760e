import type { ReactNode } from 'react'

/** One part of a form, with its place in the index. */
export interface FormSection {
  id: string
  title: string
  /** Something stands in it. */
  said: boolean
  /** How many things in it the rules ask for. */
  open?: number
  /** Something in it is computed. */
  computed?: boolean
  body: ReactNode
}

export type Part = FormSection & { fields: readonly string[] }
