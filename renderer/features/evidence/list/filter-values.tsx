import floating from '@/ui/floating.module.css'
import { Icon } from '@/ui/icon'
import { Menu } from '@base-ui/react/menu'
import { NONE, toggled, without, type Dimension, type Filter } from '@shared/evidence/dimensions'
import { countsOf, fitting, type FilterContext } from '@shared/evidence/filter'
import type { RecordSummary } from '@shared/records/summary'
import { Check, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import styles from './filter-menu.module.css'
import { DIMENSION_LABELS, ORDERS, useFilterWords } from './filter-words'

interface Props {
  dimension: Dimension
  records: readonly RecordSummary[]
  filter: Filter
  context: FilterContext
  onChange: (filter: Filter) => void
  onDates: () => void
}

/** The values of one dimension, each with how many records it would leave beside what else is chosen. */
export function FilterValues({ dimension, filter, ...rest }: Props) {
  const [open, setOpen] = useState(false)
  const chosen = filter[dimension].length
  return (
    <Menu.SubmenuRoot open={open} onOpenChange={setOpen}>
      <Menu.SubmenuTrigger className={floating.item}>
        {DIMENSION_LABELS[dimension]}
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
        <Icon of={ChevronRight} size={14} className={styles.end} />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={floating.positioner} sideOffset={4} alignOffset={-4}>
          <Menu.Popup className={floating.popup} aria-label={DIMENSION_LABELS[dimension]}>
            {open && <Values dimension={dimension} filter={filter} {...rest} />}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  )
}

function Values({ dimension, records, filter, context, onChange, onDates }: Props) {
  const choices = useChoices(dimension, records, filter, context)
  return (
    <>
      {choices.length === 0 && <p className={styles.none}>No record has one.</p>}
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
      {dimension === 'dates' && (
        <Menu.Item className={floating.item} onClick={onDates}>
          <span className={styles.tick} />
          Between two days…
        </Menu.Item>
      )}
    </>
  )
}

/** What is chosen stays among the choices, though it leaves nothing. */
function useChoices(dimension: Dimension, records: readonly RecordSummary[], filter: Filter, context: FilterContext) {
  const words = useFilterWords()
  const others = records.filter(fitting(without(filter, dimension), context))
  const counts = countsOf(others, dimension, context)
  for (const value of filter[dimension]) if (!counts.has(value)) counts.set(value, 0)
  const order = ORDERS[dimension]
  const placeOf = (value: string) => (value === NONE ? Number.MAX_SAFE_INTEGER : (order?.indexOf(value) ?? 0))
  const choices = [...counts].map(([value, count]) => ({ value, label: words(dimension, value), count }))
  if (dimension === 'dates') return choices
  return choices.toSorted(
    (a, b) => placeOf(a.value) - placeOf(b.value) || a.label.localeCompare(b.label, 'en', { numeric: true }),
  )
}
