import type { Lift } from '@shared/rules/rule'
import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { Icon } from './icon'
import styles from './lift-link.module.css'

interface Props {
  lift: Pick<Lift, 'record' | 'field'>
  /** What the record is called: its exhibit number, or its title. */
  name: string
}

/** The way to the field in which the change is made that lifts a judgement. */
export function LiftLink({ lift: { record, field }, name }: Props) {
  if (record === null) return null
  return (
    <Link href={`/evidence/${record}/edit`} state={field === null ? {} : { field }} className={styles.link}>
      {verbOf(field)} {name} <Icon of={ArrowRight} size={14} />
    </Link>
  )
}

/** What one does at the field, so that two ways from one page never read alike without being alike. */
function verbOf(field: string | null): string {
  if (field === null) return 'Go to'
  const [root] = field.split('.')
  if (root === 'verification') return 'Have confirmed'
  if (root === 'attachments' || root === 'links') return 'Attach to'
  if (field.endsWith('.level') || root === 'scopeStep') return 'Say the level in'
  return 'Complete'
}
