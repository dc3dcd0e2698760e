import { BookMarked, Grid3x3, Map as MapIcon, Rows3, Settings2, Sun, type LucideIcon } from 'lucide-react'

import type { ActionId } from './catalogue'

export interface Place {
  path: string
  label: string
  action: ActionId
  icon: LucideIcon
}

export const places: readonly Place[] = [
  { path: '/', label: 'Today', action: 'go.today', icon: Sun },
  { path: '/evidence', label: 'Evidence', action: 'go.evidence', icon: Rows3 },
  { path: '/criteria', label: 'Criteria', action: 'go.criteria', icon: Grid3x3 },
  { path: '/plan', label: 'Plan', action: 'go.plan', icon: MapIcon },
  { path: '/case', label: 'Case', action: 'go.case', icon: BookMarked },
]

export const settingsPlace: Place = { path: '/settings', label: 'Settings', action: 'go.settings', icon: Settings2 }

/** Whether a location lies in a place: "/evidence/7" does in Evidence. */
export const isWithin = (location: string, { path }: Place) =>
  path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`)
