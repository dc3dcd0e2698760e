/** A run of text that both versions say, or only one of them. */
export interface TextPart {
  type: 'same' | 'removed' | 'added'
  text: string
}

/** Beyond this many words on a side the changed middle is shown as a whole; comparing takes their product. */
const MOST_WORDS = 2_000
/** Words of what stayed that are shown around a change, with the spaces between them. */
const CONTEXT_WORDS = 16
const ELLIPSIS = '…'

/** What became of a text, word by word, in the order of reading. */
export function textDiff(before: string, after: string): TextPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const start = sharedStart(old, now)
  const end = sharedEnd(old.slice(start), now.slice(start))
  const [left, right] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  const middle =
    left.length > MOST_WORDS || right.length > MOST_WORDS
      ? [part('removed', left), part('added', right)]
      : middleOf(left, right)
  const parts = [part('same', now.slice(0, start)), ...middle, part('same', now.slice(now.length - end))]
  return joined(parts.filter(({ text }) => text !== ''))
}

/** The same, with what stayed cut down to a few words around each change. */
export function changedPassages(before: string, after: string): TextPart[] {
  const parts = textDiff(before, after)
  return parts.map((one, at) => {
    if (one.type !== 'same') return one
    const words = wordsOf(one.text)
    const [isFirst, isLast] = [at === 0, at === parts.length - 1]
    const kept = (isFirst ? 0 : CONTEXT_WORDS) + (isLast ? 0 : CONTEXT_WORDS)
    if (words.length <= kept + 2) return one
    const head = isFirst ? '' : words.slice(0, CONTEXT_WORDS).join('').trimEnd()
    const tail = isLast ? '' : words.slice(-CONTEXT_WORDS).join('').trimStart()
    return { type: 'same', text: `${head}${head && ' '}${ELLIPSIS}${tail && ' '}${tail}` }
  })
}

/** Words and the spaces between them; joined, they are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+|\s+/g) ?? []

const part = (type: TextPart['type'], words: readonly string[]): TextPart => ({ type, text: words.join('') })

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one[count] === other[count]) count += 1
  return count
}

const sharedEnd = (one: readonly string[], other: readonly string[]) =>
  sharedStart(one.toReversed(), other.toReversed())

/** By the longest words in common. */
function middleOf(old: readonly string[], now: readonly string[]): TextPart[] {
  const width = now.length + 1
  const common = new Uint16Array((old.length + 1) * width)
  const at = (left: number, right: number) => common[left * width + right] ?? 0
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = now.length - 1; right >= 0; right -= 1) {
      common[left * width + right] =
        old[left] === now[right] ? at(left + 1, right + 1) + 1 : Math.max(at(left + 1, right), at(left, right + 1))
    }
  }
  const parts: TextPart[] = []
  let [left, right] = [0, 0]
  while (left < old.length || right < now.length) {
    const [mine, theirs] = [old[left], now[right]]
    if (mine !== undefined && mine === theirs) {
      parts.push({ type: 'same', text: mine })
      left += 1
      right += 1
    } else if (mine !== undefined && (theirs === undefined || at(left + 1, right) >= at(left, right + 1))) {
      parts.push({ type: 'removed', text: mine })
      left += 1
    } else {
      parts.push({ type: 'added', text: theirs ?? '' })
      right += 1
    }
  }
  return parts
}

/** Neighbours of a kind become one; changes with only a space between them are one change, of which what went stands first. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = []
  let [removed, added, space] = ['', '', '']
  const change = (type: 'removed' | 'added', text: string) => {
    removed += space + (type === 'removed' ? text : '')
    added += space + (type === 'added' ? text : '')
    space = ''
  }
  const settle = (text: string) => {
    if (removed !== '') result.push({ type: 'removed', text: removed })
    if (added !== '') result.push({ type: 'added', text: added })
    const stayed = space + text
    removed = added = space = ''
    if (stayed === '') return
    const last = result.at(-1)
    if (last?.type === 'same') last.text += stayed
    else result.push({ type: 'same', text: stayed })
  }
  for (const { type, text } of parts) {
    if (type !== 'same') change(type, text)
    else if (text.trim() === '' && removed + added !== '') space += text
    else settle(text)
  }
  settle('')
  return result
}
