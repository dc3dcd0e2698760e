import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import floating from '@/ui/floating.module.css'
import { Icon } from '@/ui/icon'
import { Menu } from '@base-ui/react/menu'
import { DIMENSIONS, type Filter } from '@shared/evidence/dimensions'
import type { FilterContext } from '@shared/evidence/filter'
import type { RecordSummary } from '@shared/records/summary'
import { ListFilter } from 'lucide-react'
import { FilterValues } from './filter-values'

interface Props {
  records: readonly RecordSummary[]
  filter: Filter
  context: FilterContext
  onChange: (filter: Filter) => void
  /** Asks for two days. */
  onDates: () => void
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Everything the list can be narrowed by. */
export function FilterMenu({ open, onOpenChange, ...rest }: Props) {
  return (
    <Menu.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <Menu.Trigger
        render={
          <Button
            variant="bare"
            size="small"
            icon={<Icon of={ListFilter} size={14} />}
            shortcut={keyHint('list.filter')}
          >
            Filter
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner className={floating.positioner} sideOffset={4} align="start">
          <Menu.Popup className={floating.popup} aria-label="Filter">
            {DIMENSIONS.map((dimension) => (
              <FilterValues key={dimension} dimension={dimension} {...rest} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
