import { kindInfo } from '@shared/records/kinds'
import { draftText } from '@/client/draft-text'
import { Button } from '@/ui/button'
import { CopyText } from '@/ui/copy-text'
import { ErrorNote } from '@/ui/error-note'
import type { CaseDraft } from './case-parts'
import css from './draft-trouble.module.css'

const { fields } = kindInfo('case')

/** What stands between the text and the vault, with the way out. */
export function DraftTrouble({
  draft: { record, status, error, clash, issues, flush, keepMine, takeTheirs },
}: {
  draft: CaseDraft
}) {
  // While it is tried again too, or the buttons would be gone under the pointer.
  if (status !== 'conflict' && error)
    return (
      <div className={css.trouble}>
        <ErrorNote error={`${error.message} Your text is still here.`} onRetry={() => void flush()} />
        <CopyText text={() => draftText(record)} />
      </div>
    )
  if (clash)
    return (
      <section role="alert" className={css.trouble}>
        <h2>This case was changed elsewhere while you wrote</h2>
        <p>
          Everything else is joined and saved. Changed in both places: {clash.fields.map(labelOf).join(', ')}. Whichever
          you choose, the history holds both.
        </p>
        {clash.fields.map((name) => {
          const theirs = clash.theirs[name]
          return (
            typeof theirs === 'string' && (
              <blockquote key={name}>
                <b>{labelOf(name)}, as it was saved elsewhere</b>
                {theirs || 'Empty'}
              </blockquote>
            )
          )
        })}
        <div className={css.actions}>
          <Button variant="primary" onClick={() => void keepMine()}>
            Keep mine
          </Button>
          <Button onClick={() => void takeTheirs()}>Use the other</Button>
        </div>
      </section>
    )
  if (issues.length === 0) return null
  const names = [...new Set(issues.map(({ path }) => labelOf(path[0] ?? '')))]
  return <p className={css.issue}>Not saved yet, because it does not fit: {names.join(', ')}. The rest is saved.</p>
}

const labelOf = (name: string) => (name === 'title' ? 'Name of this case' : (fields[name]?.label ?? name))
