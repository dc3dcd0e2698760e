import { ArrowDown, ArrowUp, Combine, MoreHorizontal, Split, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { movedCriterion } from '@shared/rubric/edit/criteria'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Menu } from '@/ui/menu'
import type { CriterionProps } from './criterion-form'
import css from './form.module.css'
import { MergeDialog } from './merge-dialog'
import { RemoveDialog } from './remove-dialog'
import { SplitDialog } from './split-dialog'

export interface CriterionDialogProps extends CriterionProps {
  onClose: () => void
  /** Shows another part, for the criterion may be gone. */
  onOpen: (part: string) => void
}

/** What can be done with a criterion as a whole. */
export function CriterionTools({ draft, criterion, onOpen }: CriterionProps & { onOpen: (part: string) => void }) {
  const [dialog, setDialog] = useState<'split' | 'merge' | 'remove' | null>(null)
  const { criteria } = draft.rubric
  const at = criteria.indexOf(criterion)
  const move = (by: number) => draft.edit((now) => movedCriterion(now, criterion.id, by))
  const common = { draft, criterion, onOpen, onClose: () => setDialog(null) }
  const items = [
    { label: 'Split into several', icon: <Icon of={Split} />, onSelect: () => setDialog('split') },
    {
      label: 'Merge with another',
      icon: <Icon of={Combine} />,
      disabled: criteria.length < 2,
      onSelect: () => setDialog('merge'),
    },
    {
      label: 'Remove',
      icon: <Icon of={Trash2} />,
      disabled: criteria.length < 2,
      onSelect: () => setDialog('remove'),
    },
  ]
  return (
    <div className={css.tools}>
      <IconButton label="Move up" icon={<Icon of={ArrowUp} />} disabled={at === 0} onClick={() => move(-1)} />
      <IconButton
        label="Move down"
        icon={<Icon of={ArrowDown} />}
        disabled={at === criteria.length - 1}
        onClick={() => move(1)}
      />
      <Menu
        label="Split, merge, remove"
        trigger={<IconButton label="Split, merge, remove" icon={<Icon of={MoreHorizontal} />} />}
        items={items}
      />
      {dialog === 'split' && <SplitDialog {...common} />}
      {dialog === 'merge' && <MergeDialog {...common} />}
      {dialog === 'remove' && <RemoveDialog {...common} />}
    </div>
  )
}
