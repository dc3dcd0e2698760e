import { Check, PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { focusField } from '@/ui/focus-field'
import { Icon } from '@/ui/icon'
import { WrittenText } from '@/ui/written/written-text'
import css from './draft-offer.module.css'

interface Props {
  /** What it is for, within the names of the buttons: "the ask". */
  name: string
  onTake: () => void
  /** Takes it and goes to its words; without it, it can only be taken. */
  onEdit?: (() => void) | undefined
  children: ReactNode
}

/** A proposal of Casebook's, told apart from the person's own words until they take it or write over it. */
export function DraftOffer({ name, onTake, onEdit, children }: Props) {
  return (
    <section className={css.offer} aria-label={`Draft of ${name}`}>
      <h3>Draft, not yet yours</h3>
      <div className={css.words}>{children}</div>
      <div className={css.actions}>
        <Button
          size="small"
          icon={<Icon of={Check} size={14} />}
          aria-label={`Take the draft of ${name}`}
          onClick={onTake}
        >
          Take it
        </Button>
        {onEdit && (
          <Button
            size="small"
            variant="bare"
            icon={<Icon of={PencilLine} size={14} />}
            aria-label={`Edit it, the draft of ${name}`}
            onClick={onEdit}
          >
            Edit it
          </Button>
        )}
      </div>
    </section>
  )
}

interface TextProps {
  name: string
  text: string
  /** The path of the field that it would be written into. */
  field: string
  onTake: () => void
}

/** The same for one text. */
export function TextDraftOffer({ name, text, field, onTake }: TextProps) {
  const records = useRecords().data ?? []
  const edit = () => {
    onTake()
    // The words have to stand in the field before they can be gone to.
    requestAnimationFrame(() => focusField(document, field))
  }
  return (
    <DraftOffer name={name} onTake={onTake} onEdit={edit}>
      <WrittenText text={text} records={records} className={css.written} />
    </DraftOffer>
  )
}
