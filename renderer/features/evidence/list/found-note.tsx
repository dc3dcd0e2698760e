import { Button } from '@/ui/button'
import styles from './found-note.module.css'
import type { Found } from './use-found'

/** Under what was found: what of it is not shown, and what could not be searched yet. */
export function FoundNote({ found: { hits, count, unread, showMore } }: { found: Found }) {
  const isCut = hits !== null && count > hits.length
  if (!isCut && unread === 0) return null
  return (
    <output className={styles.note}>
      {isCut && `The best ${hits.length} of ${count} are shown. `}
      {unread > 0 && `${unread === 1 ? '1 attachment is' : `${unread} attachments are`} still being read. `}
      {isCut && showMore && (
        <Button variant="link" onClick={showMore}>
          Show more
        </Button>
      )}
    </output>
  )
}
