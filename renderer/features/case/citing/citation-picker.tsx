import { useLayoutEffect, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { RecordSummary } from '@shared/records/summary'
import { classes } from '@/ui/classes'
import floating from '@/ui/floating.module.css'
import { GradeMark } from '@/ui/grade-mark'
import { KindIcon } from '@/ui/kind-icon'
import type { TextHandle } from '@/ui/text-desk'
import { StrengthMark } from '@/ui/strength-mark'
import css from './citation-picker.module.css'
import { foundParts } from './found-parts'
import type { Citing } from './use-citing'
import { useProposed } from './use-proposed'

interface Props {
  id: string
  field: string
  citing: Citing
  handle: RefObject<TextHandle | null>
}

/** The exhibits that can be cited, below the brackets that are being typed. */
export function CitationPicker({ id, field, citing: { open, choose }, handle }: Props) {
  const place = useFloatingPlace(handle, open?.from ?? null)
  const proposed = useProposed(field)
  if (!open || !place) return null
  return createPortal(
    <section aria-label="Cite an exhibit" className={classes(floating.popup, css.popup)} style={place} data-layer>
      {open.choices.length === 0 && <p className={css.none}>No exhibit fits “{open.query}”.</p>}
      {/* Both keep the focus in the text, which no control of the browser's own would. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="listbox" id={id} aria-label="Exhibits to cite">
        {open.choices.map((record, index) => {
          const piece = proposed.find((candidate) => candidate.record === record.id)
          return (
            // The keys are pressed in the text, which names the option that is meant.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={record.id}
              id={optionId(id, index)}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the browser's own would take the focus
              role="option"
              tabIndex={-1}
              aria-selected={index === open.at}
              data-highlighted={index === open.at || undefined}
              className={floating.item}
              // The caret stays where it is.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(record)}
            >
              <KindIcon kind={record.kind} />
              <span className={css.exhibit}>{record.exhibit}</span>
              <Title record={record} query={open.query} />
              {piece ? (
                <span className={css.proof}>
                  <StrengthMark strength={piece.strength} bridge={piece.bridge} /> {piece.criterion}
                </span>
              ) : (
                record.grade && <GradeMark grade={record.grade} />
              )}
            </div>
          )
        })}
      </div>
    </section>,
    document.body,
  )
}

export const optionId = (id: string, index: number): string => `${id}-${index}`

function Title({ record, query }: { record: RecordSummary; query: string }) {
  return (
    <span className={css.title}>
      {foundParts(record.title, query).map(({ text, isFound }, at) =>
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no name but their place
        isFound ? <mark key={at}>{text}</mark> : text,
      )}
    </span>
  )
}

const [WIDTH, EDGE, HEIGHT] = [440, 12, 300]

/** Below the brackets, or above them where there is no room; it follows when anything is scrolled. */
function useFloatingPlace(handle: RefObject<TextHandle | null>, from: number | null) {
  const [place, setPlace] = useState<{ left: number; width: number; top?: number; bottom?: number } | null>(null)
  useLayoutEffect(() => {
    if (from === null) return
    const put = () => {
      const rect = handle.current?.rectAt(from)
      if (!rect) return
      const width = Math.min(WIDTH, innerWidth - 2 * EDGE)
      const left = Math.max(EDGE, Math.min(rect.left, innerWidth - width - EDGE))
      const isBelow = rect.bottom + HEIGHT < innerHeight || rect.top < innerHeight / 2
      setPlace({ left, width, ...(isBelow ? { top: rect.bottom + 6 } : { bottom: innerHeight - rect.top + 6 }) })
    }
    put()
    addEventListener('scroll', put, { capture: true, passive: true })
    addEventListener('resize', put)
    return () => {
      removeEventListener('scroll', put, { capture: true })
      removeEventListener('resize', put)
    }
  }, [handle, from])
  return place
}
