import { useQuestion } from '@/client/confirm'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'

/** Asks before something large is done, in the words of the core. */
export function ConfirmDialog() {
  const question = useQuestion()
  if (!question) return null
  return (
    <Dialog
      open
      onClose={() => question.answer(false)}
      title="This is a large change"
      actions={
        <>
          <Button onClick={() => question.answer(false)}>Cancel</Button>
          <Button variant="primary" onClick={() => question.answer(true)}>
            Go on
          </Button>
        </>
      }
    >
      <p>{question.words}</p>
    </Dialog>
  )
}
