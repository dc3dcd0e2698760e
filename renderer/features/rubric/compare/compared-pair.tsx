import type { Level } from '@shared/rubric/levels'
import type { Criterion, Rubric } from '@shared/rubric/rubric'
import type { Counterparts } from '@shared/rubric/side-by-side'
import css from './compared-pair.module.css'

interface Rubrics {
  from: Rubric
  to: Rubric
  level: Level
}

/** One criterion of the rubric one goes to, with what asked for the same in the one before. */
export function ComparedPair({ pair, from, to, level }: Rubrics & { pair: Counterparts }) {
  return (
    <li className={css.pair}>
      <div className={css.side}>
        <p className={css.whose}>{from.name}</p>
        {pair.from.map((criterion) => (
          <Side key={criterion.id} criterion={criterion} level={level} />
        ))}
        {pair.from.length === 0 && <p className={css.none}>Nothing there asks for this. It is new.</p>}
      </div>
      <div className={css.side}>
        <p className={css.whose}>{to.name}</p>
        <Side criterion={pair.to} level={level} />
        {pair.from.length > 0 && pair.to.softwareContrast && from.id === 'swe' && (
          <p className={css.contrast}>
            <b>What differs</b> {pair.to.softwareContrast}
          </p>
        )}
      </div>
    </li>
  )
}

/** What counted before and is asked for no longer. */
export function LeftBehind({ criteria, from, to, level }: Rubrics & { criteria: readonly Criterion[] }) {
  return criteria.map((criterion) => (
    <li key={criterion.id} className={css.pair}>
      <div className={css.side}>
        <p className={css.whose}>{from.name}</p>
        <Side criterion={criterion} level={level} />
      </div>
      <div className={css.side}>
        <p className={css.whose}>{to.name}</p>
        <p className={css.none}>Nothing here asks for it. Evidence that is linked to it is not read.</p>
      </div>
    </li>
  ))
}

function Side({ criterion, level }: { criterion: Criterion; level: Level }) {
  const { id, name, weight, summary, anchors } = criterion
  const anchor = anchors.find((candidate) => candidate.level === level)
  return (
    <div>
      <h2 className={css.name}>
        <span className={css.id}>{id}</span> {name} <span className={css.weight}>{weight}</span>
      </h2>
      <p className={css.summary}>{summary}</p>
      {anchor?.summary && <p className={css.anchor}>{anchor.summary}</p>}
      {anchor && anchor.signals.length > 0 && (
        <ul className={css.signals}>
          {anchor.signals.map((signal) => (
            <li key={signal}>{signal}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
