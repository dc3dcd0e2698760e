import { Menu as BaseMenu } from '@base-ui/react/menu'
import floating from './floating.module.css'
import type { MenuProps } from './menu'
import styles from './menu.module.css'

/** The menu itself, with the list that it opens. */
export function MenuPopup({ label, trigger, items }: MenuProps) {
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
