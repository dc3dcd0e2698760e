import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CriterionReading } from '@shared/rubric/reading'
import { Icon } from '@/ui/icon'
import { StatusMark } from '@/ui/status-mark'
import { LinkEvidenceDialog } from '../link/link-evidence-dialog'
import { criterionOf, type Criteria } from '../use-criteria'
import { Anchors } from './anchors'
import { Bridge } from './bridge'
import css from './criterion-pane.module.css'
import { Examples } from './examples'
import { LinkedEvidence } from './linked-evidence'
import { SustainedStrip } from './sustained-strip'
import { WhyStatus } from './why-status'

interface Props {
  criteria: Criteria
  criterion: CriterionReading
}

/** One criterion in full: what each level asks, what it looks like, why its status is what it is, and what to do. */
export function CriterionPane({ criteria, criterion: read }: Props) {
  const [isLinking, setLinking] = useState(false)
  const criterion = criterionOf(criteria, read.id)
  const link = () => setLinking(true)
  if (!criterion) return null
  const linked = new Set(read.pieces.map(({ record }) => record))
  return (
    <section className={css.pane} aria-labelledby="criterion">
      <Link href="/criteria" className={css.back}>
        <Icon of={ArrowLeft} /> All criteria
      </Link>
      <div className={css.head}>
        <p className={css.id}>
          {read.id}, weight {read.weight}
          {criterion.bridge && ', bridge'}
        </p>
        <StatusMark status={read.status} />
      </div>
      <h2 id="criterion" className={css.name}>
        {read.name}
      </h2>
      <p className={css.summary}>{criterion.summary}</p>
      <Anchors criteria={criteria} criterion={criterion} />
      <WhyStatus criterion={read} onLink={link} />
      {read.pieces.length > 0 && <SustainedStrip sustained={read.sustained} asOf={criteria.reading.asOf} />}
      <Examples criterion={criterion} read={read} />
      <Bridge criterion={criterion} read={read} />
      <LinkedEvidence criteria={criteria} pieces={read.pieces} onLink={link} />
      <p className={css.software}>
        <b>In a software review</b> {criterion.softwareContrast}
      </p>
      <LinkEvidenceDialog
        open={isLinking}
        onClose={() => setLinking(false)}
        criterion={criterion}
        rubric={criteria.rubric}
        records={criteria.records.filter(({ id }) => !linked.has(id))}
      />
    </section>
  )
}
