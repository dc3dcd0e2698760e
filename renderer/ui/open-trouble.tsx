import { AppError } from '@shared/errors'
import { Button } from './button'
import { ErrorNote } from './error-note'
import styles from './open-trouble.module.css'

interface Props {
  error: unknown
  onRead: () => void
  onRetry?: () => void
}

/** Why a vault was not opened; one that is open elsewhere can be read beside it. */
export function OpenTrouble({ error, onRead, onRetry }: Props) {
  const isInUse = error instanceof AppError && error.code === 'VAULT_IN_USE'
  return (
    <div className={styles.trouble}>
      <ErrorNote error={error} />
      <div className={styles.ways}>
        {isInUse && <Button onClick={onRead}>Open for reading only</Button>}
        {onRetry && <Button onClick={onRetry}>Try again</Button>}
      </div>
    </div>
  )
}
