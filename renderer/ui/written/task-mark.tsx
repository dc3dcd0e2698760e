import { Square, SquareCheck } from 'lucide-react'
import { Icon } from '../icon'
import { Unseen } from '../unseen'
import styles from './written-text.module.css'

/** Whether a task of a text is done. */
export function TaskMark({ isDone }: { isDone: boolean }) {
  return (
    <span className={styles.task}>
      <Icon of={isDone ? SquareCheck : Square} size={14} />
      <Unseen>{isDone ? 'Done: ' : 'Not done: '}</Unseen>
    </span>
  )
}
