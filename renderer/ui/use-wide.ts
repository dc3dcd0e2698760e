import { mediaQuery } from './media-query'

/** Wide enough for a list and a pane beside it. */
export const useWide = mediaQuery('(min-width: 1101px)')
