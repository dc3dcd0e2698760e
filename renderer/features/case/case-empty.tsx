import { Button } from '@/ui/button'
import { Cite } from '@/ui/cite'
import { EmptyState } from '@/ui/empty-state'
import { ErrorNote } from '@/ui/error-note'
import { ScreenHead } from '@/ui/screen-head'
import css from './case-empty.module.css'
import { useNewCase } from './use-new-case'

/** Before there is a case: what it is, one claim as an example, one action. */
export function CaseEmpty() {
  const { begin, isBusy, error } = useNewCase()
  return (
    <>
      <ScreenHead title="Case" />
      <EmptyState
        title="A case says what you ask for, and proves it"
        text="You choose three to five projects, write a claim or two for each criterion, and point each claim to a record. Casebook prints it as one PDF that a committee reads in minutes."
        example={
          <div className={css.example}>
            <span>A claim</span>
            <p>
              I framed the task as demand under a price and ran the experiment: sellers accepted 4.1 % more proposals,
              and both guardrails held <Cite exhibit="M-03" title="Sellers who accept a price proposal" />.
            </p>
          </div>
        }
        actions={
          <Button variant="primary" disabled={isBusy} onClick={begin}>
            Begin a case
          </Button>
        }
      />
      {error && <ErrorNote error={error} />}
    </>
  )
}
