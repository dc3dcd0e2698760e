import { Link2 } from 'lucide-react'
import type { Advice, CriterionReading } from '@shared/rubric/reading'
import type { Status } from '@shared/rubric/reading-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { LiftLink } from '@/ui/lift-link'
import { ReasonList } from '@/ui/reason-list'
import css from './why-status.module.css'
import pane from './criterion-pane.module.css'

const TITLES: Record<Status, string> = {
  meets: 'Why it meets',
  nearly: 'Why nearly',
  gap: 'Why it is a gap',
  empty: 'Why it is empty',
}

interface Props {
  criterion: CriterionReading
  onLink: () => void
}

/** The rules of coverage as they apply, and one thing to do for each that is open. */
export function WhyStatus({ criterion, onLink }: Props) {
  const { status, reasons, advice } = criterion
  return (
    <>
      <h3 className={pane.title}>{TITLES[status]}</h3>
      <ReasonList label={TITLES[status]} reasons={reasons} />
      {advice.length > 0 && (
        <>
          <h3 className={pane.title}>What to do</h3>
          <ol className={css.advice}>
            {advice.map((one) => (
              <li key={one.rule}>
                <AdviceText advice={one} criterion={criterion} onLink={onLink} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

/** The general way and the nearest one, which is the one that can be gone at once. */
function AdviceText({ advice: { text, nearest }, criterion, onLink }: Props & { advice: Advice }) {
  const piece = criterion.pieces.find(({ record }) => record === nearest?.record)
  return (
    <>
      <p>{nearest?.text ?? text}</p>
      {nearest?.record ? (
        <>
          <LiftLink lift={nearest} name={piece?.exhibit ?? piece?.title ?? 'the record'} />
          <p className={css.other}>Or: {text}</p>
        </>
      ) : (
        <Button variant="link" icon={<Icon of={Link2} size={14} />} onClick={onLink}>
          Link what you have
        </Button>
      )}
    </>
  )
}
