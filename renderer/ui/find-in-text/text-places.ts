/** Letters without case; each stays where it is, so that places in the one are places in the other. */
export const foldInPlace = (text: string): string =>
  Array.from(text, (letter) => {
    const lower = letter.toLowerCase()
    return lower.length === letter.length ? lower : letter
  }).join('')

/** Where the words begin in a text, both without case, and spaces as one kind; without overlaps. */
export function placesOf(text: string, words: string): number[] {
  const needle = foldInPlace(words.trim()).replaceAll(/\s/g, ' ')
  if (needle === '') return []
  const hay = foldInPlace(text).replaceAll(/\s/g, ' ')
  const places: number[] = []
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + needle.length)) places.push(at)
  return places
}
