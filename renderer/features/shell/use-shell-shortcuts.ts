import type { Undo } from '@/ui/undo'
import { useShortcuts, type Shortcuts } from '@/ui/use-shortcuts'
import { useLocation } from 'wouter'
import { places, settingsPlace } from './places'

interface Actions {
  undo: Undo
  onNew: () => void
  onCapture: () => void
  onShortcuts: () => void
}

/** The keys that work on every screen. */
export function useShellShortcuts({ undo: { undo, redo }, onNew, onCapture, onShortcuts }: Actions) {
  const [, navigate] = useLocation()
  const going: Shortcuts = Object.fromEntries(
    [...places, settingsPlace].map(({ key, path }) => [`g ${key}`, () => navigate(path)]),
  )
  useShortcuts({
    ...going,
    'g h': () => navigate('/history'),
    'g l': () => navigate('/evidence/timeline'),
    'g y': () => navigate('/year'),
    'g u': () => navigate('/update'),
    'Ctrl z': () => undo(),
    'Ctrl Shift z': redo,
    'Ctrl y': redo,
    n: onCapture,
    N: onNew,
    '?': onShortcuts,
    '/': () => {
      const search = document.querySelector<HTMLInputElement>('main input[type="search"]')
      if (search) search.select()
      else navigate('/evidence', { state: { find: true } })
    },
  })
}
