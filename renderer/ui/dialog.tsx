import type { ReactNode } from 'react'
import { usePopups } from './popups'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** One sentence below the title. */
  description?: ReactNode
  actions?: ReactNode
  width?: 'normal' | 'wide'
  /** Where the focus goes first; without it, to the first thing that takes it. */
  initialFocus?: (() => HTMLElement | boolean) | undefined
  children: ReactNode
}

export function Dialog(props: DialogProps) {
  const popups = usePopups()
  return popups && <popups.DialogPopup {...props} />
}
