import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Menu } from '@/ui/menu'
import { SORTS, type Sort } from '@shared/evidence/evidence-view'
import { ArrowDownWideNarrow } from 'lucide-react'
import { useEvidenceView, useViewActions, type FoundOrder } from './evidence-view'

/** The order of the records; what is found by a text stands in the order of how well it fits, unless the newest are asked for. */
export function SortMenu() {
  const now = useEvidenceView(({ settings }) => settings.sort)
  const isSearching = useEvidenceView(({ settings }) => settings.text.trim() !== '')
  const foundOrder = useEvidenceView((view) => view.foundOrder)
  const { change, setFoundOrder } = useViewActions()
  if (isSearching) return <FoundOrderMenu order={foundOrder} onChange={setFoundOrder} />
  const items = Object.entries(SORTS).map(([sort, label]) => ({
    label,
    note: sort === now ? 'now' : undefined,
    onSelect: () => change({ sort: sort as Sort }),
  }))
  return (
    <Menu
      label="Order"
      items={items}
      trigger={
        <Button
          variant="bare"
          size="small"
          icon={<Icon of={ArrowDownWideNarrow} size={14} />}
          aria-label={`Order: ${SORTS[now]}`}
        >
          {SORTS[now]}
        </Button>
      }
    />
  )
}

const FOUND_ORDERS: Record<FoundOrder, string> = { rank: 'Best match', newest: 'Newest' }

function FoundOrderMenu({ order, onChange }: { order: FoundOrder; onChange: (order: FoundOrder) => void }) {
  return (
    <Menu
      label="Order"
      items={(['rank', 'newest'] as const).map((one) => ({
        label: FOUND_ORDERS[one],
        note: one === order ? 'now' : undefined,
        onSelect: () => onChange(one),
      }))}
      trigger={
        <Button
          variant="bare"
          size="small"
          icon={<Icon of={ArrowDownWideNarrow} size={14} />}
          aria-label={`Order: ${FOUND_ORDERS[order]}`}
        >
          {FOUND_ORDERS[order]}
        </Button>
      }
    />
  )
}
