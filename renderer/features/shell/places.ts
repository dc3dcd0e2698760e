import { BookMarked, Grid3x3, Map as MapIcon, Rows3, Settings2, Sun, type LucideIcon } from 'lucide-react'

export interface Place {
  path: string
  label: string
  /** The second key after G. */
  key: string
  icon: LucideIcon
}

export const places: readonly Place[] = [
  { path: '/', label: 'Today', key: 't', icon: Sun },
  { path: '/evidence', label: 'Evidence', key: 'e', icon: Rows3 },
  { path: '/criteria', label: 'Criteria', key: 'c', icon: Grid3x3 },
  { path: '/plan', label: 'Plan', key: 'p', icon: MapIcon },
  { path: '/case', label: 'Case', key: 'k', icon: BookMarked },
]

export const settingsPlace: Place = { path: '/settings', label: 'Settings', key: 's', icon: Settings2 }

/** Whether a location lies in a place: "/evidence/7" does in Evidence. */
export const isWithin = (location: string, { path }: Place) =>
  path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`)
