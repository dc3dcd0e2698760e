import { Link2 } from 'lucide-react'
import type { EvidenceReading } from '@shared/rubric/reading'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { SectionHead } from '@/ui/section-head'
import type { Criteria } from '../use-criteria'
import css from './linked-evidence.module.css'
import { Pieces } from './pieces'

interface Props {
  criteria: Criteria
  pieces: readonly EvidenceReading[]
  onLink: () => void
}

/** Everything that is linked to a criterion, newest first. */
export function LinkedEvidence({ criteria, pieces, onLink }: Props) {
  return (
    <div className={css.evidence}>
      <SectionHead
        level={3}
        title="Your evidence"
        count={pieces.length}
        tools={
          <Button variant="link" icon={<Icon of={Link2} />} onClick={onLink}>
            Link evidence
          </Button>
        }
      />
      {pieces.length === 0 && (
        <p className={css.none}>Nothing yet. Link a record that shows it, and say in a sentence why it counts.</p>
      )}
      <Pieces pieces={pieces} records={criteria.records} />
    </div>
  )
}
