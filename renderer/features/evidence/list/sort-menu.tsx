import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Menu } from '@/ui/menu'
import { SORTS, type Sort } from '@shared/evidence/evidence-view'
import { ArrowDownWideNarrow } from 'lucide-react'
import { useEvidenceView, useViewActions } from './evidence-view'

/** The order of the records; what is found by a text stands in the order of how well it fits. */
export function SortMenu() {
  const now = useEvidenceView(({ settings }) => settings.sort)
  const isSearching = useEvidenceView(({ settings }) => settings.text.trim() !== '')
  const { change } = useViewActions()
  if (isSearching) return null
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
