import { Button } from '@/ui/button'
import styles from './found-note.module.css'
import type { Found } from './use-found'

/** Under what was found: what of it is not shown, and what could not be searched yet. */
export function FoundNote({ found: { hits, count, unread, textless, showMore, isFull, order } }: { found: Found }) {
  const isCut = hits !== null && count > hits.length
  if (!isCut && unread === 0 && textless === 0) return null
  return (
    <output className={styles.note}>
      {isCut && `The ${order === 'newest' ? 'newest' : 'best'} ${hits.length} of ${count} are shown. `}
      {isCut && isFull && 'More than that are never shown: another word or a filter narrows it. '}
      {unread > 0 && `${unread === 1 ? '1 attachment is' : `${unread} attachments are`} still being read. `}
      {!isCut &&
        textless > 0 &&
        `${textless === 1 ? '1 attachment holds' : `${textless} attachments hold`} no text to search: a scan, or locked. `}
      {isCut && showMore && (
        <Button variant="link" onClick={showMore}>
          Show more
        </Button>
      )}
    </output>
  )
}
