import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { classes } from '@/ui/classes'
import control from '@/ui/control.module.css'
import { Icon } from '@/ui/icon'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { RecordSummary } from '@shared/records/summary'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useEvidenceView } from './evidence-view'
import { DIMENSIONS, isFiltered, NO_FILTER, without } from './filter'
import { FilterMenu } from './filter-menu'
import { DIMENSION_LABELS, useFilterWords } from './filter-words'
import styles from './find-bar.module.css'

interface Props {
  records: readonly RecordSummary[]
  /** Goes from the search into the list. */
  onLeave: () => void
}

/** Search and filters, with what is chosen. */
export function FindBar({ records, onLeave }: Props) {
  const { text, setText, filter, setFilter } = useEvidenceView()
  const words = useFilterWords()
  const [menu, setMenu] = useState(false)
  const input = useSearchFocus()
  useShortcuts({ f: () => setMenu(true) })
  return (
    <search className={styles.bar}>
      <label className={classes(control.line, styles.find)}>
        <Icon of={Search} />
        <input
          ref={input}
          type="search"
          aria-label="Search evidence"
          placeholder="Search titles and text"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave()
            else if (event.key !== 'Escape') return
            else if (text === '') input.current?.blur()
            else setText('')
            event.preventDefault()
          }}
          className={control.bare}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      {DIMENSIONS.filter((dimension) => filter[dimension].length > 0).map((dimension) => (
        <Chip
          key={dimension}
          label={DIMENSION_LABELS[dimension]}
          value={filter[dimension].map((value) => words(dimension, value)).join(', ')}
          onRemove={() => setFilter(without(filter, dimension))}
        />
      ))}
      <FilterMenu records={records} filter={filter} onChange={setFilter} open={menu} onOpenChange={setMenu} />
      {isFiltered(filter) && (
        <Button variant="bare" size="small" onClick={() => setFilter(NO_FILTER)}>
          Clear
        </Button>
      )}
    </search>
  )
}

/** The search field, focused at once where the person came here to search. */
function useSearchFocus() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const state: unknown = history.state
    if (typeof state !== 'object' || state === null || !('find' in state)) return
    input.current?.select()
    history.replaceState(null, '')
  }, [])
  return input
}
