import { Button } from '@/ui/button'
import { useWritable } from '@/ui/use-writable'
import type { Lift } from '@shared/rules/rule'
import { useLocation } from 'wouter'

interface Props {
  lift: Lift
  /** The record it is read on, where the lift names none. */
  record: string
}

/** The way to the field where a judgement is lifted. */
export function LiftLink({ lift: { record: named, field, text }, record }: Props) {
  const [, navigate] = useLocation()
  const writable = useWritable()
  if (field === null) return null
  const go = () => navigate(`/evidence/${named ?? record}/edit`, { state: { field } })
  return (
    <Button variant="link" aria-label={`Go there: ${text}`} onClick={() => writable(go)}>
      Go there
    </Button>
  )
}
