import { Menu as BaseMenu } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import floating from './floating.module.css'
import styles from './menu.module.css'

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

interface Props {
  /** The name of the list, for screen readers. */
  label: string
  /** The button that opens it. */
  trigger: ReactElement
  items: readonly MenuItem[]
}

export function Menu({ label, trigger, items }: Props) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={floating.positioner} sideOffset={4} align="start">
          <BaseMenu.Popup className={floating.popup} aria-label={label}>
            {items.map((item) => (
              <BaseMenu.Item
                key={item.id ?? item.label}
                disabled={item.disabled ?? false}
                onClick={item.onSelect}
                className={floating.item}
              >
                {item.icon}
                {item.label}
                {item.note && <span className={styles.note}>{item.note}</span>}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}
