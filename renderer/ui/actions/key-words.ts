import { actionInfo, type ActionId } from './catalogue'

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** A Mac has no Ctrl in its shortcuts; both keys are listened for, on every system. */
const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform)

/** A key as it stands on a key cap: "Ctrl Z", "G T", "↓". */
export function keyWords(key: string, mac = isMac): string {
  const parts = key.split(' ').flatMap((part) => {
    if (/^[A-Z]$/.test(part)) return ['Shift', part]
    return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
  if (!mac) return parts.join(' ')
  return parts.map((part) => ({ Ctrl: '⌘', Alt: '⌥', Shift: '⇧' })[part] ?? part).join(' ')
}

/** The hint for an action: its first key. Undefined where it has none. */
export function keyHint(id: ActionId): string | undefined {
  const [key] = actionInfo(id).keys
  return key === undefined ? undefined : keyWords(key)
}

/** All keys of an action, as the sheet says them; digits in a row as "1 to 9". */
export function keysInWords(id: ActionId): string {
  const { keys } = actionInfo(id)
  const [first = '', last = ''] = [keys[0], keys.at(-1)]
  if (keys.length > 2 && keys.every((key) => /^\d$/.test(key))) return `${first} to ${last}`
  return keys.map((key) => keyWords(key)).join(' or ')
}
