import { ChevronRight } from 'lucide-react'
import type { Criterion, Rubric } from '@shared/rubric/rubric'
import { LEVEL_NAMES, LEVELS } from '@shared/rubric/levels'
import { weightSum } from '@shared/rubric/edit/weights'
import { Icon } from '@/ui/icon'
import { StrengthMark } from '@/ui/strength-mark'
import css from './criteria-table.module.css'

/** The criteria of a rubric with their weights; each opens to all that it says. */
export function CriteriaTable({ rubric }: { rubric: Rubric }) {
  return (
    <section aria-label="Criteria">
      <p className={css.head} aria-hidden="true">
        <span>Criterion</span>
        <span>Weight</span>
      </p>
      <ul>
        {rubric.criteria.map((criterion) => (
          <li key={criterion.id}>
            <details className={css.criterion}>
              <summary className={css.row}>
                <Icon of={ChevronRight} size={14} className={css.chevron} />
                <span className={css.id}>{criterion.id}</span>
                <span className={css.name}>{criterion.name}</span>
                <span className={css.weight}>{criterion.weight}</span>
                <span className={css.summary}>{criterion.summary}</span>
              </summary>
              <Whole criterion={criterion} levels={rubric.levels} />
            </details>
          </li>
        ))}
      </ul>
      <p className={css.sum}>
        <span>{rubric.criteria.length} criteria</span>
        <span>{weightSum(rubric)}</span>
      </p>
    </section>
  )
}

function Whole({ criterion, levels }: { criterion: Criterion; levels: Rubric['levels'] }) {
  const { anchors, softwareContrast, bridge, countsFrom } = criterion
  return (
    <div className={css.whole}>
      <dl className={css.levels}>
        {LEVEL_NAMES.flatMap((level) => {
          const anchor = anchors.find((candidate) => candidate.level === level)
          if (!anchor) return []
          return [
            <div key={level}>
              <dt>{levels[level] ?? LEVELS[level]}</dt>
              <dd className={css.anchor}>{anchor.summary}</dd>
              <dd>
                <ul className={css.signals}>
                  {anchor.signals.map((signal) => (
                    <li key={signal}>{signal}</li>
                  ))}
                </ul>
              </dd>
            </div>,
          ]
        })}
      </dl>
      <dl className={css.levels}>
        {(['strong', 'moderate', 'weak'] as const).map((strength) => (
          <div key={strength}>
            <dt>
              <StrengthMark strength={strength} silent /> {strength[0]?.toUpperCase()}
              {strength.slice(1)}
            </dt>
            {criterion[strength].map((example) => (
              <dd key={example}>{example}</dd>
            ))}
          </div>
        ))}
      </dl>
      {softwareContrast && (
        <p className={css.note}>
          <b>In a software review</b> {softwareContrast}
        </p>
      )}
      {bridge && <p className={css.note}>Software engineering counts here as a bridge.</p>}
      {countsFrom.length > 0 && (
        <p className={css.note}>Evidence linked to {countsFrom.join(', ')} is read here too.</p>
      )}
    </div>
  )
}
