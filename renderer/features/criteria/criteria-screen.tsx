import { useLocation, useParams } from 'wouter'
import { ErrorNote } from '@/ui/error-note'
import { useActions } from '@/ui/actions/use-actions'
import { useWide } from '@/ui/use-wide'
import { CriteriaHead } from './criteria-head'
import css from './criteria-screen.module.css'
import { EvidenceMatrix } from './matrix/evidence-matrix'
import { Legend } from './matrix/legend'
import { CellPane } from './pane/cell-pane'
import { CriterionPane } from './pane/criterion-pane'
import { ReadAsMenu } from './read-as-menu'
import { Summary } from './summary'
import { UnmappedLinks } from './unmapped-links'
import { useCriteria, type Criteria } from './use-criteria'

/** The criteria a committee reads by, and how the evidence reads by them. */
export function CriteriaScreen() {
  const { criteria, error, retry } = useCriteria()
  const { id, quarter } = useParams<{ id?: string; quarter?: string }>()
  return (
    <div className={css.screen}>
      <CriteriaHead criteria={criteria} tab="matrix" tools={criteria && <ReadAsMenu criteria={criteria} />} />
      {error !== null && (
        <div className={css.trouble}>
          <ErrorNote error={error} onRetry={retry} />
        </div>
      )}
      {criteria && <Split criteria={criteria} chosen={id} quarter={quarter} />}
    </div>
  )
}

interface SplitProps {
  criteria: Criteria
  /** The criterion and the quarter that the address names. */
  chosen: string | undefined
  quarter: string | undefined
}

function Split({ criteria, chosen, quarter }: SplitProps) {
  const { reading } = criteria
  const isWide = useWide()
  const [, go] = useLocation()
  useActions({
    'screen.back': () => chosen !== undefined && go(quarter === undefined ? '/criteria' : `/criteria/${chosen}`),
  })
  const find = (id: string | undefined) => reading.criteria.find((criterion) => criterion.id === id)
  const named = find(chosen)
  // In a narrow window the pane covers the list, so nothing stands in it before something is chosen.
  const shown = named ?? (isWide ? (find(reading.gapsByWeight[0]) ?? reading.criteria[0]) : undefined)
  return (
    <div className={css.split} data-chosen={named !== undefined}>
      <section className={css.main} aria-label="All criteria">
        <Summary criteria={criteria} />
        <EvidenceMatrix criteria={criteria} shown={shown?.id} quarter={named && quarter} />
        {reading.unmapped.length > 0 && <UnmappedLinks links={reading.unmapped} />}
        {reading.criteria.some(({ pieces }) => pieces.length > 0) && <Legend />}
      </section>
      {shown && named && quarter !== undefined ? (
        <CellPane key={`${shown.id} ${quarter}`} criteria={criteria} criterion={shown} quarter={quarter} />
      ) : (
        shown && <CriterionPane key={shown.id} criteria={criteria} criterion={shown} />
      )}
    </div>
  )
}
