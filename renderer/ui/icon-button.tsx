import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'
import styles from './icon-button.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'type'> {
  /** What it does, for screen readers and as its title. */
  label: string
  icon: ReactNode
}

export function IconButton({ label, icon, className, ...rest }: Props) {
  return (
    <button type="button" title={label} {...rest} aria-label={label} className={classes(styles.button, className)}>
      {icon}
    </button>
  )
}
