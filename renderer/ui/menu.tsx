import type { ReactElement, ReactNode } from 'react'
import { usePopups } from './popups'

export interface MenuItem {
  /** Tells it from another of the same words. */
  id?: string
  label: string
  icon?: ReactNode
  /** A quiet word at the end of the line: a key, a count, "open". */
  note?: string | undefined
  disabled?: boolean
  onSelect: () => void
}

export interface MenuProps {
  /** The name of the list, for screen readers. */
  label: string
  /** The button that opens it. */
  trigger: ReactElement
  items: readonly MenuItem[]
}

export function Menu(props: MenuProps) {
  const popups = usePopups()
  return popups ? <popups.MenuPopup {...props} /> : props.trigger
}
