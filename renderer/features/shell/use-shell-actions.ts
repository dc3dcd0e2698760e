import { useThemeSwitch } from '@/client/theme'
import type { ActionHandlers } from '@/ui/actions/offers'
import { places, settingsPlace } from '@/ui/actions/places'
import { useActionKeys } from '@/ui/actions/use-action-keys'
import { useActions } from '@/ui/actions/use-actions'
import type { Undo } from '@/ui/undo'
import { useLocation } from 'wouter'

interface Actions {
  undo: Undo
  onNew: () => void
  onCapture: () => void
  onShortcuts: () => void
  onPalette: () => void
}

/** What can be done on every screen, and the one place that listens for keys. */
export function useShellActions({ undo: { undo, redo }, onNew, onCapture, onShortcuts, onPalette }: Actions) {
  const [, navigate] = useLocation()
  const switchTheme = useThemeSwitch()
  const going: ActionHandlers = Object.fromEntries(
    [...places, settingsPlace].map(({ action, path }) => [action, () => navigate(path)]),
  )
  useActionKeys()
  useActions({
    ...going,
    'go.history': () => navigate('/history'),
    'go.timeline': () => navigate('/evidence/timeline'),
    'go.year': () => navigate('/year'),
    'go.update': () => navigate('/update'),
    'go.review': () => navigate('/review'),
    'go.levels': () => navigate('/criteria/levels'),
    'go.rubrics': () => navigate('/criteria/rubric'),
    'go.trash': () => navigate('/evidence/trash'),
    'step.undo': () => undo(),
    'step.redo': redo,
    'capture.open': onCapture,
    'record.new': onNew,
    'shortcuts.open': onShortcuts,
    'palette.open': onPalette,
    'theme.switch': switchTheme,
    'find.open': () => {
      const search = document.querySelector<HTMLInputElement>('main input[type="search"]')
      if (search) search.select()
      else navigate('/evidence', { state: { find: true } })
    },
  })
}
