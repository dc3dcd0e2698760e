const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`)

/** What an undo or a redo did: “Undone: Edit of “Conversion”.” */
export function undoWords(done: 'Undone' | 'Redone', label: string, titles: readonly string[]): string {
  const [title] = titles
  if (title === undefined) return `${done}: ${label}.`
  return titles.length === 1
    ? `${done}: ${label} of “${title}”.`
    : `${done}: ${label}, ${counted(titles.length, 'record')}.`
}
