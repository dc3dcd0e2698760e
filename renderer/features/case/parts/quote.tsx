import { Link } from 'wouter'
import type { RecordOf } from '@shared/records/kinds'
import { whyNotQuoted } from '@shared/case/consent'
import { useRecords } from '@/client/queries'
import { WrittenText } from '@/ui/written/written-text'
import text from './record-text.module.css'

interface Props {
  feedback: RecordOf<'feedback'> | undefined
  /** Who said it, when. */
  voice: string
  /** Whether it is chosen, and so has to say when it will not be printed after all. */
  chosen?: boolean
}

/** Somebody's words, with who they are. */
export function Quote({ feedback, voice, chosen = false }: Props) {
  const records = useRecords().data ?? []
  if (!feedback) return <p className={text.says}>This feedback is not in the vault any more, or lies in the trash.</p>
  const reason = whyNotQuoted(feedback)
  return (
    <>
      <blockquote>
        <WrittenText
          text={feedback.quote || 'No words are written down yet.'}
          records={records}
          className={text.quote}
        />
      </blockquote>
      <p className={text.facts}>
        <Link href={`/evidence/${feedback.id}`}>{feedback.exhibit ?? 'Open'}</Link> {voice}
      </p>
      {reason && <p className={chosen ? text.care : text.facts}>{reason}</p>}
    </>
  )
}
