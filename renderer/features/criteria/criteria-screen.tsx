import { useParams } from 'wouter'
import { ErrorNote } from '@/ui/error-note'
import { ScreenHead } from '@/ui/screen-head'
import { useWide } from '@/ui/use-wide'
import { CriterionPane } from './criterion-pane'
import css from './criteria-screen.module.css'
import { EvidenceMatrix } from './evidence-matrix'
import { Legend } from './legend'
import { UnmappedLinks } from './unmapped-links'
import { useCriteria, type Criteria } from './use-criteria'

/** The criteria a committee reads by, with what is linked to each. */
export function CriteriaScreen() {
  const { criteria, error, retry } = useCriteria()
  const { id } = useParams<{ id?: string }>()
  const rubric = criteria?.rubric
  return (
    <div className={css.screen}>
      <ScreenHead ruled title="Criteria" sub={rubric && `${rubric.name}, version ${rubric.version}`} />
      {error !== null && (
        <div className={css.trouble}>
          <ErrorNote error={error} onRetry={retry} />
        </div>
      )}
      {criteria && <Split criteria={criteria} chosen={id} />}
    </div>
  )
}

function Split({ criteria, chosen }: { criteria: Criteria; chosen: string | undefined }) {
  const named = criteria.evidence.find(({ criterion }) => criterion.id === chosen)
  // In a narrow window the pane covers the list, so nothing stands in it before something is chosen.
  const isWide = useWide()
  const shown = named ?? (isWide ? criteria.evidence[0] : undefined)
  return (
    <div className={css.split} data-chosen={named !== undefined}>
      <section className={css.main} aria-label="All criteria">
        <p className={css.sum}>
          <Sum criteria={criteria} />
        </p>
        <EvidenceMatrix criteria={criteria} shown={shown?.criterion.id} />
        {criteria.unmapped.length > 0 && <UnmappedLinks links={criteria.unmapped} />}
        <Legend />
      </section>
      {shown && <CriterionPane key={shown.criterion.id} criteria={criteria} evidence={shown} />}
    </div>
  )
}

function Sum({ criteria: { evidence } }: { criteria: Criteria }) {
  const linked = new Set(evidence.flatMap(({ links }) => links.map(({ record }) => record.id))).size
  const covered = evidence.filter(({ links }) => links.length > 0).length
  if (linked === 0)
    return (
      <>
        <b>Nothing is linked yet.</b> Choose a criterion, then link a record that shows it, with your reason.
      </>
    )
  return (
    <>
      <b>
        {linked} {linked === 1 ? 'record counts' : 'records count'} for {covered} of {evidence.length} criteria.
      </b>{' '}
      The marks are strengths as you rate them.
    </>
  )
}
