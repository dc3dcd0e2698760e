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
      {labelOf(field, name)} <Icon of={ArrowRight} size={14} />
    </Link>
  )
}

/** What one does at the field. */
function labelOf(field: string | null, name: string): string {
  if (field === null) return `Go to ${name}`
  const [root] = field.split('.')
  if (root === 'verification') return `Have ${name} confirmed`
  if (root === 'attachments' || root === 'links') return `Show what proves ${name}`
  if (field.endsWith('.level') || root === 'scopeStep') return `Say the level of ${name}`
  return `Complete ${name}`
}
