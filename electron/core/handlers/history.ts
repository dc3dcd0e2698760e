import type { Handlers, HandlersOf } from '@shared/contract'
import { TRASH_DAYS } from '@shared/history/purge'
import { summarize } from '@shared/records/summary'
import type { CoreContext } from '../context'

const DAY = 24 * 60 * 60 * 1_000

type HistoryHandlers = HandlersOf<'history' | 'trash'> & Pick<Handlers, 'vault.verify'>

export function historyHandlers({ session, options }: CoreContext): HistoryHandlers {
  const history = () => session.vault().history
  return {
    'history.steps': (page) => history().steps(page),
    'history.ofRecord': ({ id }) => history().ofRecord(id),
    'history.restoreVersion': ({ id, seq }) => history().restoreVersion(id, seq),
    'history.undo': ({ seq }) => history().undo(seq),
    'history.redo': () => history().redo(),
    'trash.due': async () => {
      const since = new Date(options.now().getTime() - TRASH_DAYS * DAY).toISOString()
      return session
        .vault()
        .records()
        .filter(({ deletedAt }) => deletedAt !== null && deletedAt < since)
        .map(summarize)
        .toSorted((one, other) => ((one.deletedAt ?? '') < (other.deletedAt ?? '') ? -1 : 1))
    },
    'vault.verify': (_input, { signal, progress }) => session.vault().verify({ signal, progress }),
  }
}
