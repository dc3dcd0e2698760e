import type { Draft } from '@/client/use-record-draft'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { ParsedDraft } from '@shared/records/kinds'
import { ArrowRight, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { RecordLink } from '../../read/record-link'
import { useIdeaTrail } from '../../use-idea-trail'
import styles from './trail.module.css'
import { useMakeNext } from './use-make-next'

interface Props {
  draft: Draft<ParsedDraft>
  record: Extract<ParsedDraft, { kind: 'learning' | 'idea' | 'project' }>
}

/** From what was learned to the idea to the project: where this record stands, and the next step at hand. */
export function Trail({ draft, record }: Props) {
  const makeNext = useMakeNext(draft)
  const id = draft.saved?.id
  const trail = useIdeaTrail(record, id)
  if (!trail || id === undefined) return null
  const { learnings, ideas, projects } = trail
  // A project needs no idea before it, and most have none.
  if (record.kind === 'project' && ideas.length === 0) return null
  const next = draft.locked ? null : nextOf(record.kind, ideas, projects)
  const make = next && (
    <Button variant="link" icon={<Icon of={Plus} size={14} />} disabled={makeNext.isBusy} onClick={makeNext.make}>
      {next}
    </Button>
  )
  return (
    <section aria-label="From learning to project">
      <ol className={styles.trail}>
        <Step title="Learned" ids={learnings} here={id} />
        <Step title="Idea" ids={ideas} here={id} next={record.kind === 'learning' && make} />
        <Step title="Project" ids={projects} here={id} next={record.kind === 'idea' && make} />
      </ol>
    </section>
  )
}

function nextOf(kind: Props['record']['kind'], ideas: readonly string[], projects: readonly string[]): string | null {
  if (kind === 'project') return null
  if (kind === 'learning') return ideas.length === 0 ? 'Make an idea of this' : null
  return projects.length === 0 ? 'Make a project of this' : null
}

interface StepProps {
  title: string
  ids: readonly string[]
  /** The record whose form this is. */
  here: string
  next?: ReactNode
}

function Step({ title, ids, here, next }: StepProps) {
  return (
    <li className={styles.step}>
      <h3 className={styles.head}>
        {title}
        <Icon of={ArrowRight} size={14} className={styles.arrow} />
      </h3>
      {ids.map((id) => (
        <p key={id}>{id === here ? <strong>This</strong> : <RecordLink id={id} />}</p>
      ))}
      {next || (ids.length === 0 && <p className={styles.none}>None yet</p>)}
    </li>
  )
}
