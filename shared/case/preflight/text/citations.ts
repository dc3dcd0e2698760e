import { remembered } from './remember'

const CITATION = /\[\[([EMF]-\d{2,})\]\]/g

export interface Citation {
  exhibit: string
  /** Where "[[M-03]]" begins and ends, in UTF-16 units. */
  from: number
  to: number
}

/** The exhibits that a text cites, in its order. */
export const exhibitsIn = remembered((text): readonly Citation[] =>
  [...text.matchAll(CITATION)].map((match) => ({
    exhibit: match[1] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  })),
)
