import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Menu, type MenuItem } from '@/ui/menu'
import { useReadOnly } from '@/ui/read-only'
import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { NameDialog } from './name-dialog'
import { useSavedViews, type SavedViews } from './use-saved-views'

type Naming = 'new' | 'rename'

/** The saved views, and saving what is on screen as one. */
export function ViewMenu() {
  const views = useSavedViews()
  const { current, isChanged } = views
  const [naming, setNaming] = useState<Naming | null>(null)
  const isReadOnly = useReadOnly() !== null
  const name = (title: string) => {
    setNaming(null)
    if (naming === 'rename') views.rename(title)
    else views.save(title)
  }
  const items = [...shown(views), ...(isReadOnly ? [] : changing(views, setNaming)), ...leaving(views)]
  return (
    <>
      <Menu
        label="Views"
        items={items}
        trigger={
          <Button variant="bare" size="small" icon={<Icon of={Bookmark} size={14} />}>
            {current ? `${current.title}${isChanged ? ', changed' : ''}` : views.isUsual ? 'Views' : 'Save view'}
          </Button>
        }
      />
      {naming && (
        <NameDialog
          title={naming === 'new' ? 'Save view' : 'Rename the view'}
          name={naming === 'rename' ? (current?.title ?? '') : ''}
          onClose={() => setNaming(null)}
          onName={name}
        />
      )}
    </>
  )
}

const shown = ({ views, current, isChanged, show }: SavedViews): MenuItem[] =>
  views.map((view) => ({
    id: view.id,
    label: view.title,
    note: view.id === current?.id ? (isChanged ? 'changed' : 'now') : undefined,
    onSelect: () => show(view),
  }))

function changing({ current, isChanged, isUsual, update, remove }: SavedViews, ask: (naming: Naming) => void) {
  const items: MenuItem[] = []
  if (current && isChanged)
    items.push({ id: 'save', label: `Save the change to \u201C${current.title}\u201D`, onSelect: update })
  items.push({ id: 'new', label: 'Save as a new view…', disabled: isUsual, onSelect: () => ask('new') })
  if (current) {
    items.push({ id: 'rename', label: 'Rename…', onSelect: () => ask('rename') })
    items.push({ id: 'delete', label: 'Delete this view', onSelect: remove })
  }
  return items
}

const leaving = ({ isUsual, reset }: SavedViews): MenuItem[] =>
  isUsual ? [] : [{ id: 'all', label: 'All evidence', onSelect: reset }]
