import { ChevronsUpDown, CopyPlus, FileText, Plus } from 'lucide-react'
import { useLocation } from 'wouter'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Menu, type MenuItem } from '@/ui/menu'
import type { CaseRecord } from './case-parts'
import type { useNewCase } from './use-new-case'

interface Props {
  current: CaseRecord
  cases: readonly CaseRecord[]
  newCase: ReturnType<typeof useNewCase>
}

/** The other cases of the vault, and the ways to a new one. */
export function CaseMenu({ current, cases, newCase }: Props) {
  const [, navigate] = useLocation()
  const items: MenuItem[] = [
    ...cases.map(({ id, title, date }) => ({
      id,
      label: title,
      icon: <Icon of={FileText} />,
      note: id === current.id ? 'open' : (date ?? undefined),
      disabled: id === current.id,
      onSelect: () => navigate(`/case/${id}`),
    })),
    {
      label: 'Copy for the next review',
      icon: <Icon of={CopyPlus} />,
      disabled: newCase.isBusy,
      onSelect: () => newCase.copy(current),
    },
    { label: 'New case', icon: <Icon of={Plus} />, disabled: newCase.isBusy, onSelect: newCase.begin },
  ]
  return (
    <Menu
      label="Cases"
      items={items}
      trigger={<IconButton label="Other cases" icon={<Icon of={ChevronsUpDown} />} />}
    />
  )
}
