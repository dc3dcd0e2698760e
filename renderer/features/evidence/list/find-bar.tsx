import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { classes } from '@/ui/classes'
import control from '@/ui/control.module.css'
import { Icon } from '@/ui/icon'
import { useActions } from '@/ui/actions/use-actions'
import { useNarrow } from '@/ui/use-narrow'
import { DIMENSIONS, isFiltered, NO_FILTER, toggled, without } from '@shared/evidence/dimensions'
import type { FilterContext } from '@shared/evidence/filter'
import type { RecordSummary } from '@shared/records/summary'
import { Search } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { ViewMenu } from '../views/view-menu'
import { DatesDialog } from './dates-dialog'
import { useEvidenceView, useViewActions } from './evidence-view'
import { FilterMenu } from './filter-menu'
import { DIMENSION_LABELS, useFilterWords } from './filter-words'
import styles from './find-bar.module.css'
import { SortMenu } from './sort-menu'
import { askAhead } from './use-found'
import { ViewSwitch } from './view-switch'

interface Props {
  records: readonly RecordSummary[]
  context: FilterContext
  /** Goes from the search into the list. */
  onLeave: () => void
}

/** Search and filters, with what is chosen; the saved views and the order at the end. */
export const FindBar = memo(function FindBar({ records, context, onLeave }: Props) {
  const filter = useEvidenceView(({ settings }) => settings.filter)
  const isTimeline = useEvidenceView(({ settings }) => settings.layout === 'timeline')
  const { setFilter } = useViewActions()
  const isNarrow = useNarrow()
  const [menu, setMenu] = useState(false)
  const [dates, setDates] = useState(false)
  useActions({ 'list.filter': () => setMenu(true) })
  return (
    <search className={styles.bar}>
      <SearchField onLeave={onLeave} />
      <Chosen />
      <FilterMenu
        {...{ records, filter, context }}
        onChange={setFilter}
        onDates={() => setDates(true)}
        open={menu}
        onOpenChange={setMenu}
      />
      {isFiltered(filter) && (
        <Button variant="bare" size="small" onClick={() => setFilter(NO_FILTER)}>
          Clear
        </Button>
      )}
      <div className={styles.end}>
        <ViewMenu />
        {/* Time has an order of its own. */}
        {!isTimeline && <SortMenu />}
        {isNarrow && <ViewSwitch />}
      </div>
      <DatesDialog
        key={String(dates)}
        open={dates}
        onClose={() => setDates(false)}
        onChoose={(chosen) => setFilter(toggled(filter, 'dates', chosen))}
      />
    </search>
  )
})

function SearchField({ onLeave }: Pick<Props, 'onLeave'>) {
  const text = useEvidenceView(({ settings }) => settings.text)
  const { now, setText } = useViewActions()
  const input = useSearchFocus()
  return (
    <label className={classes(control.line, styles.find)}>
      <Icon of={Search} />
      <input
        ref={input}
        type="search"
        aria-label="Search evidence"
        placeholder="Search titles, text and attachments"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          askAhead(event.target.value, now())
          setText(event.target.value)
        }}
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
  )
}

/** A chip for each dimension that something is chosen of. */
function Chosen() {
  const filter = useEvidenceView(({ settings }) => settings.filter)
  const { setFilter } = useViewActions()
  const words = useFilterWords()
  return DIMENSIONS.filter((dimension) => filter[dimension].length > 0).map((dimension) => (
    <Chip
      key={dimension}
      label={DIMENSION_LABELS[dimension]}
      value={filter[dimension].map((value) => words(dimension, value)).join(', ')}
      onRemove={() => setFilter(without(filter, dimension))}
    />
  ))
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
