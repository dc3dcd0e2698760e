import { useEffect, useRef } from 'react'
import type { EntryGroup, Found } from './entry'
import styles from './palette.module.css'
import { PaletteRow } from './palette-row'

interface Props {
  id: string
  groups: readonly EntryGroup[]
  /** The place of the line that Enter takes, counted through all groups. */
  active: number
  onPoint: (at: number) => void
  onChoose: (entry: Found, other: boolean) => void
}

/** The answers, in groups. The focus stays in the field above; the line in question is named there. */
export function PaletteList({ id, groups, active, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
    // The head of the first group belongs to its first line.
    if (active === 0) list.current?.scrollTo(0, 0)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other answers, another place to scroll to
  }, [id, active, groups])
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0))
  return (
    // The field above has the focus and names the line in question, which no select can do.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div ref={list} id={id} role="listbox" aria-label="Answers" tabIndex={-1} className={styles.list}>
      {groups.map(({ title, count, entries }, group) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a list of options has no other groups
        <div key={title} role="group" aria-labelledby={`${id}-group-${group}`}>
          <div id={`${id}-group-${group}`} role="presentation" className={styles.group}>
            {title}
            {count !== undefined && count > entries.length && <span className={styles.count}> {count}</span>}
          </div>
          {entries.map((entry, at) => {
            const place = (starts[group] ?? 0) + at
            return (
              <PaletteRow
                key={entry.key}
                id={`${id}-${place}`}
                entry={entry}
                isActive={place === active}
                onPoint={() => place !== active && onPoint(place)}
                onChoose={(other) => onChoose(entry, other)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
