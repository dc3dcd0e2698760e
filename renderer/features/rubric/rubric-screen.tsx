import { useRubric, useRubrics } from '@/client/queries'
import { CriteriaTabs } from '@/ui/criteria-tabs'
import { ErrorNote } from '@/ui/error-note'
import { ScreenHead } from '@/ui/screen-head'
import { useWide } from '@/ui/use-wide'
import { RubricList } from './read/rubric-list'
import { RubricRead } from './read/rubric-read'
import css from './rubric-screen.module.css'

/** The rubrics that evidence can be read by: those that came with Casebook, and the person's own. */
export function RubricScreen({ id, version }: { id?: string | undefined; version?: string | undefined }) {
  const rubrics = useRubrics()
  const isWide = useWide()
  // In a narrow window the text covers the list, so nothing stands in it before something is chosen.
  const shown = rubrics.data?.find((info) => info.id === id) ?? (isWide ? rubrics.data?.[0] : undefined)
  return (
    <div className={css.screen}>
      <ScreenHead ruled wraps title="Criteria" tools={<CriteriaTabs current="rubric" />} />
      {rubrics.error && <ErrorNote error={rubrics.error} onRetry={() => void rubrics.refetch()} />}
      {rubrics.data && (
        <div className={css.split} data-chosen={shown !== undefined && id !== undefined}>
          <RubricList rubrics={rubrics.data} shown={shown?.id} />
          {shown && <Chosen key={shown.id} id={shown.id} version={version ?? ''} rubrics={rubrics.data} />}
        </div>
      )}
    </div>
  )
}

interface ChosenProps {
  id: string
  version: string
  rubrics: NonNullable<ReturnType<typeof useRubrics>['data']>
}

function Chosen({ id, version, rubrics }: ChosenProps) {
  const { data, error, refetch } = useRubric(id, version)
  const info = rubrics.find((candidate) => candidate.id === id)
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />
  return data && info ? <RubricRead rubric={data} info={info} /> : null
}
