import { AppError } from '@shared/errors'
import { Button } from './button'
import { ErrorNote } from './error-note'
import styles from './open-trouble.module.css'

interface Props {
  error: unknown
  onRead: () => void
}

/** Why a vault was not opened; one that is open elsewhere can be read beside it. */
export function OpenTrouble({ error, onRead }: Props) {
  const isInUse = error instanceof AppError && error.code === 'VAULT_IN_USE'
  return (
    <div className={styles.trouble}>
      <ErrorNote error={error} />
      {isInUse && <Button onClick={onRead}>Open for reading only</Button>}
    </div>
  )
}
