import { useState } from 'react'
import { Link } from 'wouter'
import type { Rubric } from '@shared/rubric/rubric'
import { unmappedGroups, type UnmappedGroup } from '@shared/rubric/unmapped'
import { useRecords } from '@/client/queries'
import { useKnownRubrics, useRelink } from '@/client/rubrics'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { SectionHead } from '@/ui/section-head'
import { Select } from '@/ui/select'
import { useToasts } from '@/ui/use-toasts'
import { useUndo } from '@/ui/undo'
import { useWritable } from '@/ui/use-writable'
import css from './unmapped-evidence.module.css'

interface Props {
  rubric: Rubric
  /** Lets a criterion read the links as they are; null where the rubric cannot be edited. */
  onRead?: ((criterion: string, link: string) => void) | null
}

/** Evidence that this rubric does not read, with ways to bring it in. Nothing is linked anew without being asked for. */
export function UnmappedEvidence({ rubric, onRead = null }: Props) {
  const records = useRecords().data ?? []
  const groups = unmappedGroups(rubric, records, useKnownRubrics())
  if (groups.length === 0) return null
  return (
    <section className={css.unmapped} aria-label="Evidence that this rubric does not read">
      <SectionHead level={3} title="Evidence that this rubric does not read" count={groups.length} />
      <p className={css.says}>
        {onRead
          ? 'Let a criterion read these links as they are, or link the records to it instead.'
          : 'Link the records to a criterion of this rubric, or leave them: another rubric may read them.'}
      </p>
      <ul>
        {groups.map((group) => (
          <Group key={group.criterion} group={group} rubric={rubric} onRead={onRead} />
        ))}
      </ul>
    </section>
  )
}

function Group({ group, rubric, onRead }: Required<Props> & { group: UnmappedGroup }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const link = useLinkInstead()
  const choices = rubric.criteria.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))
  const { criterion, name, records } = group
  const called = criterion || 'no criterion'
  return (
    <li className={css.group}>
      <div>
        <p>
          <b>{called}</b> {name}
        </p>
        <ul className={css.records}>
          {records.map(({ id, exhibit, title }) => (
            <li key={id}>
              <Link href={`/evidence/${id}`}>{[exhibit, title].filter(Boolean).join(' ')}</Link>
            </li>
          ))}
        </ul>
      </div>
      <div className={css.choice}>
        <Select
          label={`Criterion for ${called}`}
          value={chosen}
          choices={choices}
          onChange={setChosen}
          emptyLabel="Choose a criterion"
        />
        {chosen !== null && (
          <div className={css.actions}>
            {onRead && criterion !== '' && (
              <Button onClick={() => onRead(chosen, criterion)}>
                Read {called} under {chosen}
              </Button>
            )}
            {criterion !== '' && (
              <Button onClick={() => link.run(group, chosen)} disabled={link.isBusy}>
                Link to {chosen} instead
              </Button>
            )}
          </div>
        )}
        {link.error && <ErrorNote error={link.error} />}
      </div>
    </li>
  )
}

/** Rewrites the links, because the person asked for it, in one step with its way back. */
function useLinkInstead() {
  const relink = useRelink()
  const toasts = useToasts()
  const writable = useWritable()
  const { undo } = useUndo()
  const run = ({ criterion, records }: UnmappedGroup, to: string) =>
    writable(() =>
      relink.mutate(
        { from: criterion, to, records: records.map(({ id }) => id) },
        {
          onSuccess: ({ relinked }) =>
            toasts.show({
              text: `${relinked} ${relinked === 1 ? 'record is' : 'records are'} linked to ${to} now.`,
              action: { label: 'Undo', onSelect: undo },
            }),
        },
      ),
    )
  return { run, isBusy: relink.isPending, error: relink.error }
}
