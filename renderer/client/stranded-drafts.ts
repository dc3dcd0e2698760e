import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'

/** What was typed and could not be saved: the record as it stands on screen, and as the vault had it. */
export interface Stranded {
  record: ParsedDraft
  saved: VaultRecord | null
}

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const placeOf = (vault: string) => `casebook.unsaved.${vault}`

/** Text that the vault does not take, kept in the browser until it does: a reload or a crash must not cost it. */
export function strandedDrafts(vault: string, place: Place = localStorage) {
  const read = (): Record<string, Stranded> => {
    try {
      return (JSON.parse(place.getItem(placeOf(vault)) ?? 'null') as Record<string, Stranded> | null) ?? {}
    } catch {
      // Of another version, or the browser stores nothing.
      return {}
    }
  }
  const write = (all: Record<string, Stranded>) => {
    try {
      if (Object.keys(all).length === 0) place.removeItem(placeOf(vault))
      else place.setItem(placeOf(vault), JSON.stringify(all))
    } catch {
      // A browser that stores nothing, or no more, still holds the text while the window is open, and asks before it closes.
    }
  }
  return {
    all: (): Stranded[] => Object.values(read()),
    of: (key: string): Stranded | undefined => read()[key],
    keep: (key: string, stranded: Stranded) => write({ ...read(), [key]: stranded }),
    forget(key: string) {
      const { [key]: gone, ...others } = read()
      if (gone) write(others)
    },
  }
}
