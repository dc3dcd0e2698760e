import { formatDay } from '@shared/format'
import type { TimelinePoint } from '@shared/timeline/timeline'
import { dayAt } from '@shared/timeline/time-window'
import { Dialog } from '@/ui/dialog'
import css from './record-links.module.css'
import { RecordLinks } from './record-links'

/** Records of one day, to choose from. */
export function ClusterDialog({ points, onClose }: { points: readonly TimelinePoint[] | null; onClose: () => void }) {
  const [first] = points ?? []
  return (
    <Dialog open={points !== null} onClose={onClose} title={first ? formatDay(dayAt(first.day)) : ''}>
      <div className={css.scroll}>
        <RecordLinks records={(points ?? []).map(({ record }) => record)} label="Records of this day" />
      </div>
    </Dialog>
  )
}
