import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import type { PageControls, Zoom } from '@/ui/pdf/pdf-view'
import { Segmented } from '@/ui/segmented'
import css from './page-meter.module.css'

interface Props {
  pages: PageControls
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
}

const zooms = [
  { value: 'width', label: 'Fit' },
  { value: 'actual', label: '100 %' },
] as const

/** Which page is read, and how large. */
export function PageMeter({ pages: { page, pages, goTo }, zoom, onZoom }: Props) {
  return (
    <div className={css.meter}>
      <IconButton
        label="Previous page"
        icon={<Icon of={ChevronLeft} />}
        disabled={page <= 1}
        onClick={() => goTo(page - 1)}
      />
      <output className={css.count} aria-label="Page">
        Page {page} of {pages}
      </output>
      <IconButton
        label="Next page"
        icon={<Icon of={ChevronRight} />}
        disabled={page >= pages}
        onClick={() => goTo(page + 1)}
      />
      <div className={css.zoom}>
        <Segmented label="Zoom" value={zoom} options={zooms} onChange={onZoom} />
      </div>
    </div>
  )
}
