type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The name of a pressed key, as the catalogue writes it. */
export function keyName(event: Pressed, leader: string | null = null): string {
  // Caps lock turns letters too; shift alone says which is meant.
  if (event.ctrlKey || event.metaKey) return `Ctrl ${event.shiftKey ? 'Shift ' : ''}${lowered(event.key)}`
  // Of a letter shift makes another one; of an arrow it does not.
  const shift = event.shiftKey && event.key.startsWith('Arrow') ? 'Shift ' : ''
  const modifier = `${event.altKey ? 'Alt ' : ''}${shift}`
  return modifier === '' && leader !== null ? `${leader} ${event.key}` : `${modifier}${event.key}`
}

const lowered = (key: string) => (key.length === 1 ? key.toLowerCase() : key)

/** Text that is being typed has its own undo, redo and selection. */
const OF_TEXT: readonly string[] = ['Ctrl z', 'Ctrl Shift z', 'Ctrl y', 'Ctrl a']

/** Whether a key may be meant as text or for it; function keys and Escape never are. */
export function isForText(event: Pressed): boolean {
  if (OF_TEXT.includes(keyName(event))) return true
  const { ctrlKey, metaKey, altKey, key } = event
  return !ctrlKey && !metaKey && !altKey && key !== 'Escape' && !/^F\d+$/.test(key)
}
