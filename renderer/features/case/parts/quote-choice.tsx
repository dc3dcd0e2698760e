import type { RecordOf } from '@shared/records/kinds'
import { whyNotQuoted } from '@shared/case/consent'
import { Button } from '@/ui/button'
import { Quote } from './quote'
import css from './quote-choice.module.css'

interface Props {
  feedback: RecordOf<'feedback'>
  voice: string
  onChoose: () => void
}

/** A quote that can be chosen, or the reason why it cannot. */
export function QuoteChoice({ feedback, voice, onChoose }: Props) {
  return (
    <li className={css.choice}>
      <div>
        <Quote feedback={feedback} voice={voice} />
      </div>
      <Button
        size="small"
        aria-label={`Quote ${feedback.exhibit ?? feedback.title}`}
        disabled={whyNotQuoted(feedback) !== null}
        onClick={onChoose}
      >
        Quote
      </Button>
    </li>
  )
}
