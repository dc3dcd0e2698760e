import { createContext, useContext } from 'react'

export interface FieldLinks {
  /** The id that the control takes, so that the label names it. */
  control: string
  /** The id of the label, for controls that a label element cannot name. */
  label: string
  /** The ids of hint and error. */
  description: string | undefined
  invalid: boolean
}

export const FieldContext = createContext<FieldLinks | null>(null)

/** The attributes that tie a control to the Field around it; empty outside one. */
export function useControlAttributes() {
  const links = useContext(FieldContext)
  if (!links) return {}
  return {
    id: links.control,
    ...(links.description ? { 'aria-describedby': links.description } : {}),
    ...(links.invalid ? { 'aria-invalid': true as const } : {}),
  }
}

/** The same for a group of controls, which is named by the label's text. */
export function useGroupAttributes(label?: string) {
  const links = useContext(FieldContext)
  if (label !== undefined || !links) return { 'aria-label': label }
  return {
    'aria-labelledby': links.label,
    ...(links.description ? { 'aria-describedby': links.description } : {}),
  }
}
