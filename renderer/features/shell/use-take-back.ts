import { useQueryClient } from '@tanstack/react-query'
import { AppError } from '@shared/errors'
import { useLocation } from 'wouter'
import { client } from '@/client/client'
import { discardDrafts, flushDrafts, isDrafted } from '@/client/drafts'
import { loadAgain } from '@/client/load-again'
import { keys } from '@/client/queries'
import type { Undo } from '@/ui/undo'
import { useToasts } from '@/ui/use-toasts'

type Direction = 'undo' | 'redo'

/** The toast of the last undo or redo: the next one takes its place. */
let shown: string | undefined

/** Takes back what was done last, or a certain step, and says in words what that was, with the way forward again. */
export function useTakeBack(): Undo {
  const toasts = useToasts()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const say = (message: Parameters<typeof toasts.show>[0]) => {
    if (shown !== undefined) toasts.close(shown)
    shown = toasts.show(message)
  }
  const run = async (direction: Direction, seq?: number) => {
    try {
      // What was typed last is what was done last.
      await flushDrafts()
      const { words, ids } =
        direction === 'redo' ? await client.call('history.redo', {}) : await client.call('history.undo', { seq })
      const gone = await goneOf(ids)
      discardDrafts(gone)
      if (gone.some(isOnScreen)) navigate('/evidence', { replace: true })
      await loadAgain(queries, keys.vault)
      const back = direction === 'undo' ? 'redo' : 'undo'
      say({ text: words, action: { label: back === 'redo' ? 'Redo' : 'Undo', onSelect: () => void run(back) } })
    } catch (error) {
      const isNothing = error instanceof AppError && error.code === 'NOT_POSSIBLE_HERE'
      say({ text: error instanceof Error ? error.message : String(error), urgent: !isNothing })
    }
  }
  return { undo: (seq?: number) => void run('undo', seq), redo: () => void run('redo') }
}

/** The records that are not in the vault any more, of those that someone looks at or writes in. */
async function goneOf(ids: readonly string[]): Promise<string[]> {
  const looked = ids.filter((id) => isDrafted(id) || isOnScreen(id))
  const found = await Promise.all(looked.map(isThere))
  return looked.filter((_, at) => !found[at])
}

async function isThere(id: string): Promise<boolean> {
  try {
    await client.call('records.get', { id })
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return false
    throw error
  }
}

const isOnScreen = (id: string) => location.hash.split('/').includes(id)
