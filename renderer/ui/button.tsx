import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { classes } from './classes'

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  variant?: 'primary' | 'quiet' | 'bare' | 'link' | 'danger'
  size?: 'small' | 'normal'
  icon?: ReactNode
  /** The key that does the same, shown as a hint beside the words. */
  shortcut?: string | undefined
  type?: 'button' | 'submit'
}

export function Button({ variant = 'quiet', size = 'normal', icon, shortcut, children, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(styles.button, styles[variant], size === 'small' && styles.small, className)}
    >
      {icon}
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  )
}
