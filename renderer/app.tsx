import type { KindName } from '@shared/records/kinds'
import { useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useVaults } from './client/queries'
import { useTheme } from './client/theme'
import { useChanges } from './client/use-changes'
import { Shell } from './features/shell/shell'
import { ShortcutSheet } from './features/shell/shortcut-sheet'
import { useShellShortcuts } from './features/shell/use-shell-shortcuts'
import { ErrorNote } from './ui/error-note'
import { NewRecordContext } from './ui/new-record'

export function App() {
  useTheme()
  useChanges()
  const vaults = useVaults()
  if (vaults.isPending) return null
  if (vaults.isError) return <ErrorNote error={vaults.error} onRetry={() => void vaults.refetch()} />
  if (!vaults.data.current) return <p>No vault is open.</p>
  return <OpenVault key={vaults.data.current.id} />
}

type Layer = 'new' | 'shortcuts' | null

function OpenVault() {
  const [layer, setLayer] = useState<Layer>(null)
  const [, navigate] = useLocation()
  const startNew = (kind?: KindName) => (kind ? navigate(`/evidence/new-${kind}/edit`) : setLayer('new'))
  const actions = { onNew: () => startNew(), onShortcuts: () => setLayer('shortcuts') }
  useShellShortcuts(actions)
  return (
    <NewRecordContext value={startNew}>
      <Shell {...actions}>
        <Screens />
      </Shell>
      <ShortcutSheet open={layer === 'shortcuts'} onClose={() => setLayer(null)} />
    </NewRecordContext>
  )
}

function Screens() {
  return (
    <Switch>
      <Route>There is nothing here.</Route>
    </Switch>
  )
}
