import { Icon } from '@/ui/icon'
import { Segmented } from '@/ui/segmented'
import { LAYOUTS, type Layout } from '@shared/evidence/evidence-view'
import { ChartGantt, Rows3, SquareKanban, Table2, type LucideIcon } from 'lucide-react'
import { useEvidenceView, useViewActions } from './evidence-view'

const ICONS: Record<Layout, LucideIcon> = { list: Rows3, table: Table2, board: SquareKanban, timeline: ChartGantt }

const OPTIONS = (Object.keys(LAYOUTS) as Layout[]).map((value) => ({
  value,
  label: LAYOUTS[value],
  icon: <Icon of={ICONS[value]} />,
}))

/** The ways to lay the same records out. */
export function ViewSwitch() {
  const layout = useEvidenceView(({ settings }) => settings.layout)
  const { change } = useViewActions()
  return <Segmented label="Layout" value={layout} options={OPTIONS} onChange={(next) => change({ layout: next })} />
}
