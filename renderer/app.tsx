import type { KindName } from '@shared/records/kinds'
import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useVaults } from './client/queries'
import { useTheme } from './client/theme'
import { useChanges } from './client/use-changes'
import { useUnloadGuard } from './client/use-unload-guard'
import { CaptureField } from './features/capture/capture-field'
import { CaptureLayer } from './features/capture/capture-layer'
import { CaptureWindow } from './features/capture/capture-window'
import { useKept } from './features/capture/use-kept'
import { EvidenceViewProvider } from './features/evidence/list/evidence-view'
import { NewRecordDialog } from './features/evidence/new-record-dialog'
import { usePalette } from './features/palette/use-palette'
import { ConfirmDialog } from './features/shell/confirm-dialog'
import { NoSuchPlace } from './features/shell/no-such-place'
import { Shell } from './features/shell/shell'
import { ShortcutSheet } from './features/shell/shortcut-sheet'
import { useShellActions } from './features/shell/use-shell-actions'
import { useStrandedDrafts } from './features/shell/use-stranded-drafts'
import { useTakeBack } from './features/shell/use-take-back'
import { TodayScreen } from './features/today/today-screen'
import {
  CaseScreen,
  CriteriaScreen,
  EvidenceScreen,
  FirstRunScreen,
  FormScreen,
  HistoryScreen,
  LevelsScreen,
  PlanScreen,
  RecordHistoryScreen,
  RubricCompare,
  RubricEditor,
  RubricImport,
  RubricScreen,
  SettingsScreen,
  TimelineChart,
  TimelinePlace,
  TrashScreen,
  UpdateScreen,
  ViewScreen,
  WeeklyReview,
  YearScreen,
} from './screens'
import { ErrorNote } from './ui/error-note'
import { loadTheRest } from './ui/lazy-screen'
import { NewRecordContext } from './ui/new-record'
import { captureField, StartCaptureContext } from './ui/start-capture'
import { UndoContext } from './ui/undo'

export function App() {
  useTheme()
  useChanges()
  useUnloadGuard()
  const vaults = useVaults()
  const [location] = useLocation()
  if (vaults.isPending) return null
  if (vaults.isError) return <ErrorNote error={vaults.error} onRetry={() => void vaults.refetch()} />
  if (location === '/capture') return <CaptureWindow />
  if (!vaults.data.current)
    return (
      <Suspense>
        <FirstRunScreen />
      </Suspense>
    )
  return <OpenVault key={vaults.data.current.id} vault={vaults.data.current.id} />
}

type Layer = 'new' | 'capture' | 'shortcuts' | null

function OpenVault({ vault }: { vault: string }) {
  const [layer, setLayer] = useState<Layer>(null)
  const [, navigate] = useLocation()
  const isReadOnly = useVaults().data?.current?.access === 'read'
  useStrandedDrafts(vault, isReadOnly)
  const startNew = (kind?: KindName, title = '') => {
    // The bar above every screen says why.
    if (isReadOnly) return
    if (kind) navigate(`/evidence/new-${kind}/edit`, { state: { title } })
    else setLayer('new')
  }
  const startCapture = () => {
    if (isReadOnly) return
    const field = captureField()
    if (field) field.focus()
    else setLayer('capture')
  }
  const onKept = useKept()
  useEffect(() => void loadTheRest(), [])
  const undo = useTakeBack()
  const palette = usePalette()
  const actions = {
    onPalette: palette.open,
    onNew: () => startNew(),
    onCapture: startCapture,
    onShortcuts: () => setLayer('shortcuts'),
  }
  useShellActions({ ...actions, undo })
  const close = () => setLayer(null)
  return (
    <NewRecordContext value={startNew}>
      <EvidenceViewProvider>
        <StartCaptureContext value={startCapture}>
          <UndoContext value={undo}>
            <Shell {...actions}>
              <Suspense>
                <Screens capture={<CaptureField vault={vault} onKept={onKept} />} />
              </Suspense>
              {palette.layer}
            </Shell>
          </UndoContext>
        </StartCaptureContext>
        <CaptureLayer
          open={layer === 'capture'}
          {...{ vault, onKept }}
          onClose={close}
          onByKind={() => setLayer('new')}
        />
        <NewRecordDialog
          open={layer === 'new'}
          onClose={close}
          onChoose={startNew}
          onOpen={(id) => navigate(`/evidence/${id}/edit`)}
        />
        <ConfirmDialog />
        <ShortcutSheet open={layer === 'shortcuts'} onClose={close} />
      </EvidenceViewProvider>
    </NewRecordContext>
  )
}

function Screens({ capture }: { capture: ReactNode }) {
  return (
    <Switch>
      <Route path="/">
        <TodayScreen capture={capture} />
      </Route>
      <Route path="/criteria/levels" component={LevelsScreen} />
      <Route path="/criteria/import" component={RubricImport} />
      <Route path="/criteria/compare/:from?/:to?">{(sides) => <RubricCompare {...sides} />}</Route>
      <Route path="/criteria/rubric/:id/edit/:part?">{({ id, part }) => <RubricEditor id={id} part={part} />}</Route>
      <Route path="/criteria/rubric/:id?/:word?/:version?">{(named) => <RubricScreen {...named} />}</Route>
      <Route path="/criteria/:id?/:quarter?" component={CriteriaScreen} />
      <Route path="/review" component={WeeklyReview} />
      <Route path="/plan" component={PlanScreen} />
      <Route path="/case/:id?/:part?" component={CaseScreen} />
      <Route path="/year/:year?">{({ year }) => <YearScreen year={year} />}</Route>
      <Route path="/update" component={UpdateScreen} />
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/history" component={HistoryScreen} />
      <Route path="/evidence/trash" component={TrashScreen} />
      <Route path="/evidence/timeline" component={TimelinePlace} />
      <Route path="/evidence/:id/edit">{({ id }) => <FormScreen id={id} />}</Route>
      <Route path="/evidence/:id/history">{({ id }) => <RecordHistoryScreen key={id} id={id} />}</Route>
      <Route path="/views/:id">{({ id }) => <ViewScreen key={id} id={id} />}</Route>
      <Route path="/evidence/:id?">{({ id }) => <EvidenceScreen id={id ?? null} timeline={TimelineChart} />}</Route>
      <Route component={NoSuchPlace} />
    </Switch>
  )
}
