import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Check, ChevronDown } from 'lucide-react'
import { Button } from './button'
import styles from './choice-menu.module.css'
import floating from './floating.module.css'
import { Icon } from './icon'

export interface ChoiceGroup {
  title: string
  value: string
  choices: readonly { value: string; label: string; note?: string | undefined }[]
  onChange: (value: string) => void
}

interface Props {
  /** What is chosen here, for screen readers and before the button. */
  label: string
  /** What is chosen now, in words. */
  says: string
  groups: readonly ChoiceGroup[]
}

/** A few choices that belong together behind one button that says them all. */
export function ChoiceMenu({ label, says, groups }: Props) {
  return (
    <BaseMenu.Root modal={false}>
      <span className={styles.choice}>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        <BaseMenu.Trigger
          render={
            <Button size="small" aria-label={`${label}: ${says}`} className={styles.button}>
              <span className={styles.says}>{says}</span>
              <Icon of={ChevronDown} size={14} />
            </Button>
          }
        />
      </span>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={floating.positioner} sideOffset={4} align="end">
          <BaseMenu.Popup className={floating.popup} aria-label={label}>
            {groups.map(({ title, value, choices, onChange }) => (
              <BaseMenu.Group key={title} className={styles.group}>
                <BaseMenu.GroupLabel className={styles.title}>{title}</BaseMenu.GroupLabel>
                <BaseMenu.RadioGroup value={value} onValueChange={(next) => onChange(String(next))}>
                  {choices.map((choice) => (
                    <BaseMenu.RadioItem key={choice.value} value={choice.value} closeOnClick className={floating.item}>
                      <span className={styles.mark}>
                        <BaseMenu.RadioItemIndicator>
                          <Icon of={Check} size={14} />
                        </BaseMenu.RadioItemIndicator>
                      </span>
                      {choice.label}
                      {choice.note && <span className={styles.note}>{choice.note}</span>}
                    </BaseMenu.RadioItem>
                  ))}
                </BaseMenu.RadioGroup>
              </BaseMenu.Group>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}
