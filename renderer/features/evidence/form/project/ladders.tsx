import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { kinds, type ParsedDraft } from '@shared/records/kinds'
import { Ladder } from '../choices/ladder'
import type { ProjectDraft } from './project-draft'
import styles from './ladders.module.css'
import { ScopeGrowth } from './scope-growth'

interface Props {
  draft: Draft<ParsedDraft>
  record: ProjectDraft
}

const { stage, scopeStep } = kinds.project.fields
/** A project may pause or stop at any point of its way. */
const isBeside = ({ value }: { value: string }) => value === 'paused' || value === 'stopped'

/** How far the project is and how much of it was one's own, each as a way that one climbs. */
export function Ladders({ draft, record }: Props) {
  const { change, errorAt } = draft
  const onBlur = () => void draft.flush()
  return (
    <div className={styles.ladders}>
      <Field at="stage" label={stage.label} error={errorAt('stage')}>
        <Ladder
          value={record.stage}
          rungs={stage.choices.filter((choice) => !isBeside(choice))}
          beside={stage.choices.filter(isBeside)}
          onChange={(next) => change({ stage: next })}
          onBlur={onBlur}
        />
      </Field>
      <Field at="scopeStep" label={scopeStep.label} error={errorAt('scopeStep')}>
        <Ladder
          rising
          value={record.scopeStep}
          rungs={scopeStep.choices}
          onChange={(next) => change({ scopeStep: next })}
          onBlur={onBlur}
        />
      </Field>
      <ScopeGrowth record={record} />
    </div>
  )
}
