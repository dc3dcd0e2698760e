import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { ChangeEvent } from '@shared/vault-info'
import { useEffect } from 'react'
import { client } from './client'
import { loadAgain } from './load-again'
import { recordsChanged } from './patch-records'
import { keys } from './queries'
import { reportConnection, reportSavedAt } from './save-state'

const RETRY_MS = 2_000

/** Loads again what changed, in this window or anywhere else, for as long as the page stands. */
export function useChanges() {
  const queries = useQueryClient()
  useEffect(() => {
    const stop = new AbortController()
    void watch(queries, stop.signal)
    return () => stop.abort()
  }, [queries])
}

async function watch(queries: QueryClient, signal: AbortSignal) {
  const onProgress = (event: ChangeEvent) => void hear(queries, event)
  while (!signal.aborted) {
    try {
      await client.call('app.info', {}, { signal })
      reportConnection(null)
      await client.call('changes.watch', {}, { signal, onProgress })
    } catch (error) {
      if (!signal.aborted) reportConnection(error instanceof Error ? error.message : String(error))
    }
    if (!signal.aborted) await new Promise((resume) => setTimeout(resume, RETRY_MS))
  }
}

function hear(queries: QueryClient, event: ChangeEvent) {
  if (event.type === 'settings') return loadAgain(queries, keys.settings)
  if (event.type === 'backups') {
    return Promise.all([loadAgain(queries, keys.backups), loadAgain(queries, keys.backupStatus)])
  }
  if (event.type === 'vault') {
    reportSavedAt(null)
    return Promise.all([loadAgain(queries, keys.vaults), loadAgain(queries, keys.vault)])
  }
  reportSavedAt(event.savedAt)
  return recordsChanged(queries, event.ids)
}
