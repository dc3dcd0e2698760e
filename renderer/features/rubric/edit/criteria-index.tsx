import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { addedCriterion, movedCriterion } from '@shared/rubric/edit/criteria'
import { scaledTo100, weightSum } from '@shared/rubric/edit/weights'
import type { Criterion } from '@shared/rubric/rubric'
import { unmappedGroups } from '@shared/rubric/unmapped'
import { useRecords } from '@/client/queries'
import { useKnownRubrics } from '@/client/rubrics'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import css from './criteria-index.module.css'
import { takenIds } from './taken-ids'
import type { RubricDraft } from './use-rubric-draft'

interface Props {
  draft: RubricDraft
  shown: string | undefined
  onOpen: (part: string) => void
}

/** The criteria with their weights and sum, then the other parts of the rubric. */
export function CriteriaIndex({ draft, shown, onOpen }: Props) {
  const { rubric, edit, locked } = draft
  const records = useRecords().data ?? []
  const known = useKnownRubrics()
  const unread = unmappedGroups(rubric, records, known).length
  const add = () => {
    const added = addedCriterion(rubric, 'New criterion', takenIds(draft, known, records))
    edit(() => added.rubric)
    onOpen(added.id)
  }
  const parts = [
    { id: 'about', label: 'Name and levels', note: '' },
    { id: 'rules', label: 'Coverage and gates', note: '' },
    { id: 'evidence', label: 'Evidence not read', note: unread > 0 ? String(unread) : '' },
  ]
  return (
    <nav aria-label="Parts of the rubric" className={css.index}>
      <p className={css.head} aria-hidden="true">
        <span>Criterion</span>
        <span>Weight</span>
      </p>
      <ol>
        {rubric.criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            isShown={criterion.id === shown}
            onOpen={onOpen}
            onMove={(by) => edit((now) => movedCriterion(now, criterion.id, by))}
          />
        ))}
      </ol>
      <Sum draft={draft} />
      <Button variant="link" icon={<Icon of={Plus} size={14} />} onClick={add} disabled={locked} className={css.add}>
        Add a criterion
      </Button>
      <ul className={css.others}>
        {parts.map(({ id, label, note }) => (
          <li key={id}>
            <button
              type="button"
              className={css.other}
              aria-current={id === shown ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              {label}
              {note && <span className={css.note}>{note}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className={css.hint} aria-hidden="true">
        <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> move a criterion
      </p>
    </nav>
  )
}

interface RowProps {
  criterion: Criterion
  isShown: boolean
  onOpen: (id: string) => void
  onMove: (by: number) => void
}

function CriterionRow({ criterion: { id, name, weight }, isShown, onOpen, onMove }: RowProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    // The list handles Alt itself; the form behind it must not take it for its own.
    event.stopPropagation()
    if (event.altKey) onMove(by)
    else neighbour(event.currentTarget, by)?.focus()
  }
  return (
    <li>
      <button
        type="button"
        className={css.row}
        aria-current={isShown ? 'true' : undefined}
        onClick={() => onOpen(id)}
        onKeyDown={onKeyDown}
      >
        <span className={css.id}>{id}</span>
        <span className={css.name}>{name || 'No name'}</span>
        <span className={css.weight}>{weight}</span>
      </button>
    </li>
  )
}

const neighbour = (button: HTMLElement, by: number) => {
  const item = button.closest('li')
  const next = by > 0 ? item?.nextElementSibling : item?.previousElementSibling
  return next?.querySelector('button')
}

function Sum({ draft: { rubric, edit, locked } }: { draft: RubricDraft }) {
  const sum = weightSum(rubric)
  return (
    <div className={css.sum}>
      <output data-off={sum !== 100 || undefined}>
        {sum === 100 ? 'The weights make 100.' : `The weights make ${sum}, not 100.`}
      </output>
      {sum !== 100 && (
        <Button variant="link" onClick={() => edit(scaledTo100)} disabled={locked}>
          Scale to 100
        </Button>
      )}
    </div>
  )
}
