import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import css from './editor-trouble.module.css'
import type { RubricDraft } from './use-rubric-draft'

/** What stands between the text and the vault, with the way out. */
export function EditorTrouble({ draft }: { draft: RubricDraft }) {
  const { status, error, issues } = draft
  if (status === 'conflict') {
    return (
      <section role="alert" className={css.trouble}>
        <p>This rubric was changed elsewhere while you wrote. Choose which text to keep; the history holds both.</p>
        <div className={css.actions}>
          <Button variant="primary" onClick={() => void draft.keepMine()}>
            Keep mine
          </Button>
          <Button onClick={() => void draft.takeTheirs()}>Use the other</Button>
        </div>
      </section>
    )
  }
  if (error) {
    return (
      <div className={css.trouble}>
        <ErrorNote error={`${error.message} Your text is still here.`} onRetry={() => void draft.flush()} />
      </div>
    )
  }
  const [first] = issues
  if (!first) return null
  return (
    <div className={css.trouble}>
      <ErrorNote
        error={`${placeOf(first.path, draft)}${first.message} Until then the vault keeps the text before it.`}
      />
    </div>
  )
}

/** "C3 Data and features: " */
function placeOf(path: readonly string[], { rubric }: RubricDraft): string {
  const criterion = path[1] === 'criteria' ? rubric.criteria[Number(path[2])] : undefined
  return criterion ? `${criterion.id} ${criterion.name}: ` : ''
}
