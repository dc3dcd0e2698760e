import { mediaQuery } from './media-query'

/** One column: rows take two lines. */
export const useNarrow = mediaQuery('(max-width: 640px)')
