import { Trash2 } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import css from './part.module.css'

interface Props {
  /** Such as "Claim 1". */
  name: string
  onRemove: () => void
  children: ReactNode
}

/** The fields of one row under its name. */
export function RowGroup({ name, onRemove, children }: Props) {
  const id = useId()
  return (
    <fieldset className={css.row} aria-labelledby={id}>
      <div className={css.rowHead}>
        <h3 id={id}>{name}</h3>
        <IconButton label={`Remove ${name.toLowerCase()}`} icon={<Icon of={Trash2} />} onClick={onRemove} />
      </div>
      {children}
    </fieldset>
  )
}
