import { meaningWords, troubleWords } from '@shared/capture/reading-words'
import { readsLike } from '@shared/capture/reads-like'
import type { Token } from '@shared/capture/token'
import type { KindName } from '@shared/records/kinds'
import { KindIcon } from '@/ui/kind-icon'
import styles from './capture-reading.module.css'

interface Props {
  id: string
  text: string
  tokens: readonly Token[]
  trouble: string | null
}

/** What Casebook understood of the line, part by part, said to those who listen too. */
export function CaptureReading({ id, text, tokens, trouble }: Props) {
  const kind = tokens.find(({ slot, meaning }) => slot === 'kind' && meaning)?.meaning
  const others = tokens.filter((token) => token.slot !== 'kind' && token.meaning)
  const doubts = tokens.flatMap((token) => troubleWords(token) ?? [])
  const like = kind || text.trim() === '' ? null : readsLike(text)
  return (
    <output id={id} className={styles.reading}>
      {kind && (
        <span className={styles.kind}>
          <KindIcon kind={kind.id as KindName} size={14} /> {kind.name}
        </span>
      )}
      {!kind && text.trim() !== '' && <span>Note{like && `, reads like ${like.words}`}</span>}
      {others.map(({ start, meaning }) => meaning && <span key={start}>{meaningWords(meaning)}</span>)}
      {doubts.map((words) => (
        <span key={words}>{words}</span>
      ))}
      {trouble && <span className={styles.trouble}>{trouble}</span>}
    </output>
  )
}
