import { BookOpen, FolderOpen, Plus, type LucideIcon } from 'lucide-react'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import css from './doors.module.css'
import { useSample } from './use-sample'

interface Props {
  onStart: () => void
  onOpen: () => void
  onRestore: () => void
}

/** The three ways in. */
export function Doors({ onStart, onOpen, onRestore }: Props) {
  const sample = useSample()
  return (
    <>
      <ul className={css.doors}>
        <Door
          icon={BookOpen}
          title="Look at the sample case"
          says="About seventy records of an engineer in a pricing team, over three years, and the packet made from them."
          onClick={sample.open}
          isBusy={sample.isOpening}
        />
        <Door
          icon={Plus}
          title="Start my own"
          says="One line about something you did is enough for today."
          onClick={onStart}
        />
        <Door
          icon={FolderOpen}
          title="Open a vault on this machine"
          says="One of your own that is here already."
          onClick={onOpen}
        />
      </ul>
      <div className={css.fourth}>
        <Button variant="link" onClick={onRestore}>
          Restore a backup
        </Button>
      </div>
      {sample.error && <ErrorNote error={sample.error} />}
    </>
  )
}

interface DoorProps {
  icon: LucideIcon
  title: string
  says: string
  onClick: () => void
  isBusy?: boolean
}

function Door({ icon, title, says, onClick, isBusy = false }: DoorProps) {
  return (
    <li>
      <button type="button" className={css.door} onClick={onClick} disabled={isBusy}>
        <Icon of={icon} />
        <span>
          <b>{title}</b>
          <span>{isBusy ? 'Making it ready …' : says}</span>
        </span>
      </button>
    </li>
  )
}
