import type { ReactNode } from 'react'
import styles from './checkbox.module.css'

interface Props {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}

/** Something that is so or not, named by the words behind it. */
export function Checkbox({ checked, onChange, children }: Props) {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  )
}
