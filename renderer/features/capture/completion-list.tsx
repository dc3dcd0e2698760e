import { KindIcon } from '@/ui/kind-icon'
import { classes } from '@/ui/classes'
import floating from '@/ui/floating.module.css'
import type { KindName } from '@shared/records/kinds'
import type { RefObject } from 'react'
import type { AreaHandle } from '@/ui/text-desk'
import styles from './completion-list.module.css'
import type { Capture } from './use-capture'

interface Props {
  id: string
  capture: Capture
  handle: RefObject<AreaHandle | null>
}

export const optionId = (id: string, index: number) => `${id}-${index}`

/** What the word at the caret can be, below it. */
export function CompletionList({ id, capture: { list, complete }, handle }: Props) {
  if (!list) return null
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the browser's own would take the focus from the text
      role="listbox"
      id={id}
      aria-label="Completions"
      className={classes(floating.popup, styles.list)}
      style={placeOf(handle.current, list.start)}
    >
      {list.completions.map((completion, index) => (
        // The keys are pressed in the text, which names the option that is meant.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={completion.insert}
          id={optionId(id, index)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the browser's own would take the focus
          role="option"
          tabIndex={-1}
          aria-selected={index === list.at}
          data-highlighted={index === list.at || undefined}
          className={floating.item}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => void complete(completion)}
        >
          {list.sign === '/' && <KindIcon kind={completion.insert.slice(1) as KindName} />}
          <span className={styles.label}>{completion.label}</span>
          <span className={styles.word}>{completion.creates ? 'Ctrl Enter' : completion.insert}</span>
        </div>
      ))}
    </div>
  )
}

/** Below the word, as far right as there is room. */
function placeOf(handle: AreaHandle | null, start: number) {
  const [word, area] = [handle?.rectAt(start), handle?.area.getBoundingClientRect()]
  if (!word || !area) return {}
  const left = Math.max(0, Math.min(word.left - area.left, area.width - 300))
  return { left, top: word.bottom - area.top + 8 }
}
