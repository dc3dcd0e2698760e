import { keyHint } from '@/ui/actions/key-words'
import { classes } from '@/ui/classes'
import control from '@/ui/control.module.css'
import { Icon } from '@/ui/icon'
import { Search } from 'lucide-react'
import type { RefObject } from 'react'
import styles from './attachment-viewer.module.css'
import type { Look } from './viewer-state'

interface Props {
  look: Look
  change: (patch: Partial<Look>) => void
  /** How many places hold the words. */
  found: number
  find: RefObject<HTMLInputElement | null>
  toPlace: (by: number) => void
}

/** Words to find in the file; Enter goes from one place to the next, with Shift back. */
export function FindField({ look: { words, place }, change, found, find, toPlace }: Props) {
  return (
    <div className={styles.find}>
      <label className={classes(control.line, styles.words)}>
        <Icon of={Search} size={14} />
        <input
          ref={find}
          type="search"
          aria-label="Find in this file"
          placeholder="Find"
          autoComplete="off"
          value={words}
          className={control.bare}
          onChange={(event) => change({ words: event.target.value, place: 0 })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') toPlace(event.shiftKey ? -1 : 1)
            else if (event.key === 'Escape' && words !== '') change({ words: '', place: 0 })
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        {words === '' && <kbd aria-hidden="true">{keyHint('viewer.find')}</kbd>}
      </label>
      <output className={styles.size}>{words.trim() !== '' && placeWords(place, found)}</output>
    </div>
  )
}

const placeWords = (place: number, found: number) => (found === 0 ? 'Not found' : `${place + 1} of ${found}`)
