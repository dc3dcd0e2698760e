import { Plus } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { labelInText, type KindName } from '@shared/records/kinds'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { useNewRecord } from '@/ui/new-record'
import page from '@/ui/page.module.css'
import { SectionHead } from '@/ui/section-head'

interface Props {
  title: string
  /** The kind of record that this part is made of. */
  kind: KindName
  count: number
  /** What belongs here, said while nothing does. */
  none: ReactNode
  children: ReactNode
}

/** One part of the plan: its head, a way to add to it, and what it is for while it is empty. */
export function PlanSection({ title, kind, count, none, children }: Props) {
  const id = useId()
  const startNew = useNewRecord()
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={title}
        count={count}
        tools={
          <Button variant="link" icon={<Icon of={Plus} size={14} />} onClick={() => startNew(kind)}>
            New {labelInText(kind)}
          </Button>
        }
      />
      {count === 0 ? <p className={page.none}>{none}</p> : children}
    </section>
  )
}
