import { useState, type FocusEvent } from 'react'
import { flushSync } from 'react-dom'
import type { PacketPlace } from '@shared/case/built-packet'
import type { PageBand } from '@/ui/pdf/page-band'
import type { CaseRecord } from '../case-parts'
import { useJump } from '../preflight/use-jump'
import type { PacketLoop } from '../preview/use-packet'
import { bandOf, partOfPlace, placeAt, placeOfField, placeOfPart } from './packet-places'

export interface PagePlace {
  at: (places: readonly PacketPlace[]) => {
    /** The passage of the page that belongs to what is written, or that was clicked. */
    band: PageBand | null
    /** A record that was clicked and is not written here. */
    exhibit: string | null
  }
  /** The part of the case that the pages show, as far as they are scrolled; null where they show no part. */
  seen: string | null
  onPoint: (page: number, top: number) => void
  onRead: (page: number, top: number) => void
  onFocus: (event: FocusEvent) => void
}

/** What was chosen last: a field that is written in, or a passage that was clicked. It holds for the part it was chosen in. */
type Chosen = { part: string } & ({ field: string } | { anchor: string })

interface Options {
  loop: PacketLoop
  record: CaseRecord
  part: string
  /** Shows the text where only the pages are shown. */
  onText: () => void
}

/** Goes from the text to its page and from a page to its text. */
export function usePagePlace({ loop, record, part, onText }: Options): PagePlace {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [seen, setSeen] = useState<string | null>(null)
  const jump = useJump(record, part)
  const placesNow = () => loop.get().built?.places ?? []
  return {
    at: (places) => {
      const place = placeIn(places)
      const isElsewhere = place && place.record !== record.id && partOfPlace(place, record) === null
      return { band: place && bandOf(places, place), exhibit: isElsewhere ? place.record : null }
    },
    seen,
    onPoint: (page, top) => {
      const found = placeAt(placesNow(), page, top)
      if (!found) return
      const to = partOfPlace(found, record)
      setChosen({ part: to ?? part, anchor: found.anchor })
      if (to === null) return
      // It has to be there before one of its fields can take the focus.
      flushSync(onText)
      jump(to, found.field === null ? null : { field: found.field, words: null })
    },
    onRead: (page, top) => {
      const found = placeAt(placesNow(), page, top)
      setSeen(found && partOfPlace(found, record))
    },
    onFocus: ({ target }) => {
      const field =
        target instanceof HTMLElement ? target.closest<HTMLElement>('[data-field]')?.dataset['field'] : undefined
      if (field) setChosen({ part, field })
    },
  }

  function placeIn(places: readonly PacketPlace[]): PacketPlace | null {
    if (!chosen || chosen.part !== part) return placeOfPart(places, part, record)
    if ('field' in chosen) return placeOfField(places, chosen.field, record)
    return places.find(({ anchor }) => anchor === chosen.anchor) ?? placeOfPart(places, part, record)
  }
}
