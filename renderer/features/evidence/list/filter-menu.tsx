import { Button } from '@/ui/button'
import floating from '@/ui/floating.module.css'
import { Icon } from '@/ui/icon'
import { Menu } from '@base-ui/react/menu'
import type { RecordSummary } from '@shared/records/summary'
import { Check, ChevronRight, ListFilter } from 'lucide-react'
import { choicesOf, DIMENSIONS, toggled, type Dimension, type Filter } from './filter'
import { DIMENSION_LABELS, useFilterWords } from './filter-words'
import styles from './filter-menu.module.css'

interface Props {
  records: readonly RecordSummary[]
  filter: Filter
  onChange: (filter: Filter) => void
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Everything the list can be narrowed by. */
export function FilterMenu({ records, filter, onChange, open, onOpenChange }: Props) {
  return (
    <Menu.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <Menu.Trigger
        render={
          <Button variant="bare" size="small" icon={<Icon of={ListFilter} size={14} />} shortcut="F">
            Filter
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner className={floating.positioner} sideOffset={4} align="start">
          <Menu.Popup className={floating.popup} aria-label="Filter">
            {DIMENSIONS.map((dimension) => (
              <Values key={dimension} {...{ dimension, records, filter, onChange }} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

type ValuesProps = Omit<Props, 'open' | 'onOpenChange'> & { dimension: Dimension }

function Values({ dimension, records, filter, onChange }: ValuesProps) {
  const words = useFilterWords()
  const choices = choicesOf(records, dimension, (value) => words(dimension, value))
  return (
    <Menu.SubmenuRoot disabled={choices.length === 0}>
      <Menu.SubmenuTrigger className={floating.item}>
        {DIMENSION_LABELS[dimension]}
        <Icon of={ChevronRight} size={14} className={styles.end} />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={floating.positioner} sideOffset={4} alignOffset={-4}>
          <Menu.Popup className={floating.popup} aria-label={DIMENSION_LABELS[dimension]}>
            {choices.map(({ value, label, count }) => (
              <Menu.CheckboxItem
                key={value}
                checked={filter[dimension].includes(value)}
                onCheckedChange={() => onChange(toggled(filter, dimension, value))}
                closeOnClick={false}
                className={floating.item}
              >
                <span className={styles.tick}>
                  <Menu.CheckboxItemIndicator>
                    <Icon of={Check} size={14} />
                  </Menu.CheckboxItemIndicator>
                </span>
                <span className={styles.label}>{label}</span>
                <span className={styles.count}>{count}</span>
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  )
}
