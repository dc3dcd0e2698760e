import { CircleMinus, Info, Repeat2 } from 'lucide-react'
import { IMPORT_FORMATS, type ImportPreview, type ImportProblem } from '@shared/rubric/transfer/import-preview'
import { LEVEL_NAMES, LEVELS } from '@shared/rubric/levels'
import type { Criterion, Rubric } from '@shared/rubric/rubric'
import { Icon } from '@/ui/icon'
import { SectionHead } from '@/ui/section-head'
import css from './preview-pane.module.css'

/** How a text was understood, what is not in the rubric, and the rubric that it would become. */
export function PreviewPane({ preview }: { preview: ImportPreview | null }) {
  if (!preview) return <Example />
  const { rubric, columns, problems } = preview
  return (
    <section aria-label="How it is understood" className={css.preview}>
      <output className={css.sum}>{sumOf(preview)}</output>
      {problems.length > 0 && <Problems problems={problems} />}
      {columns.length > 0 && (
        <>
          <SectionHead title="Columns" count={columns.length} />
          <dl className={css.columns}>
            {columns.map(({ header, reads }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two columns may have the same head
              <div key={index}>
                <dt>{header || '(no head)'}</dt>
                <dd data-unread={reads === null || undefined}>{reads ?? 'Not read'}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {rubric && <Criteria rubric={rubric} />}
    </section>
  )
}

function sumOf({ rubric, format, problems }: ImportPreview): string {
  const lost = problems.filter(({ severity }) => severity === 'lost').length
  const left =
    lost === 0 ? 'Nothing in it is left out.' : `${lost === 1 ? '1 thing is' : `${lost} things are`} left out.`
  if (!rubric) return 'No rubric can be made of it yet.'
  const count = rubric.criteria.length
  return `${IMPORT_FORMATS[format]}: ${count} ${count === 1 ? 'criterion' : 'criteria'}, “${rubric.name}”. ${left}`
}

const marks = { lost: CircleMinus, changed: Repeat2, note: Info }
const words = { lost: 'Left out', changed: 'Changed', note: 'Note' }

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  return (
    <>
      <SectionHead title="To look at" count={problems.length} />
      <ul className={css.problems}>
        {problems.map(({ row, severity, text }) => (
          <li key={`${row} ${text}`} data-severity={severity}>
            <Icon of={marks[severity]} />
            <p>
              <b>
                {words[severity]}
                {row !== null && `, row ${row}`}
              </b>{' '}
              {text}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Criteria({ rubric }: { rubric: Rubric }) {
  return (
    <>
      <SectionHead title="Criteria" count={rubric.criteria.length} />
      <ul className={css.criteria}>
        {rubric.criteria.map((criterion) => (
          <li key={criterion.id} className={css.criterion}>
            <span className={css.id}>{criterion.id}</span>
            <div>
              <p className={css.name}>{criterion.name}</p>
              {criterion.summary && <p className={css.says}>{criterion.summary}</p>}
              <p className={css.facts}>{factsOf(criterion, rubric.levels)}</p>
            </div>
            <span className={css.weight}>{criterion.weight}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** "MLE, Senior; 3 signals; 2 examples" */
function factsOf({ anchors, strong, moderate, weak }: Criterion, levels: Rubric['levels']): string {
  const named = LEVEL_NAMES.filter((level) => anchors.some((anchor) => anchor.level === level))
  const signals = anchors.reduce((sum, anchor) => sum + anchor.signals.length, 0)
  const examples = strong.length + moderate.length + weak.length
  return [
    named.map((level) => levels[level] ?? LEVELS[level]).join(', ') || 'No levels',
    signals > 0 && `${signals} ${signals === 1 ? 'signal' : 'signals'}`,
    examples > 0 && `${examples} ${examples === 1 ? 'example' : 'examples'}`,
  ]
    .filter(Boolean)
    .join('; ')
}

/** What a table may look like, before one is there. */
function Example() {
  return (
    <section aria-label="How it is understood" className={css.preview}>
      <p className={css.sum}>A table needs one column for the name of each criterion. The rest is welcome.</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, in a narrow window */}
      <pre tabIndex={0} className={css.example}>
        {EXAMPLE}
      </pre>
      <p className={css.says}>
        Heads that are understood: Id, Criterion, Weight, Summary, one column for each level (by name, or as L4, L5,
        L6), Strong, Moderate, Weak, Software, Bridge, Sources. In a cell of a level the first line is what it asks,
        each further line a signal.
      </p>
    </section>
  )
}

const EXAMPLE = `| Criterion | Weight | Senior            | Staff           |
|-----------|-------:|-------------------|-----------------|
| Impact    |     60 | Moves team goals  | Moves an area   |
| Craft     |     40 | Sets the standard | Raises many     |`
