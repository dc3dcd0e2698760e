import { TriangleAlert } from 'lucide-react'
import { Button } from './button'
import styles from './error-note.module.css'
import { Icon } from './icon'

interface Props {
  error: unknown
  onRetry?: (() => void) | undefined
}

/** What went wrong, in the words of the error, where it went wrong. */
export function ErrorNote({ error, onRetry }: Props) {
  return (
    <div role="alert" className={styles.note}>
      <Icon of={TriangleAlert} />
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {onRetry && (
        <Button variant="link" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}
