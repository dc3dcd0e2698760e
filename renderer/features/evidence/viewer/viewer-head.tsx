import { keyHint } from '@/ui/actions/key-words'
import type { ActionId } from '@/ui/actions/catalogue'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { ProgressBar } from '@/ui/progress-bar'
import { sizeInWords } from '@/ui/size-in-words'
import { Dialog } from '@base-ui/react/dialog'
import type { Attachment } from '@shared/records/record-shape'
import { ChevronLeft, ChevronRight, Download, Printer, RotateCw, X, ZoomIn, ZoomOut } from 'lucide-react'
import type { RefObject } from 'react'
import styles from './attachment-viewer.module.css'
import type { View } from './can-view'
import { FindField } from './find-field'
import type { Print } from './use-print'
import { zoomed, type Look } from './viewer-state'

interface Props {
  shown: Attachment
  at: number
  of: number
  view: View | null
  look: Look
  change: (patch: Partial<Look>) => void
  found: number
  find: RefObject<HTMLInputElement | null>
  go: (by: number) => void
  turn: () => void
  toPlace: (by: number) => void
  print: Print
  onSave: () => void
  onClose: () => void
}

const withKey = (words: string, id: ActionId) => `${words} (${keyHint(id)})`

/** What the file is, and what can be done with how it is shown. */
export function ViewerHead(props: Props) {
  const { shown, at, of, view, print, go, onSave, onClose } = props
  const isPaper = view === 'pdf' || view === 'image'
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <Dialog.Title className={styles.title}>{shown.name}</Dialog.Title>
        <span className={styles.size}>{sizeInWords(shown.size)}</span>
      </div>
      {print.progress && <ProgressBar label="Preparing to print" {...print.progress} onCancel={print.stop} />}
      {(view === 'pdf' || view === 'text' || view === 'markdown') && <FindField {...props} />}
      {isPaper && <Zoom {...props} />}
      <div className={styles.tools}>
        {isPaper && (
          <IconButton
            label="Print"
            title={withKey('Print', 'viewer.print')}
            icon={<Icon of={Printer} />}
            onClick={print.start}
          />
        )}
        <IconButton
          label="Save it elsewhere"
          title={withKey('Save it elsewhere', 'viewer.save')}
          icon={<Icon of={Download} />}
          onClick={onSave}
        />
      </div>
      {of > 1 && (
        <div className={styles.tools}>
          <IconButton
            label="File before"
            title={withKey('File before', 'viewer.previous')}
            icon={<Icon of={ChevronLeft} />}
            disabled={at === 0}
            onClick={() => go(-1)}
          />
          <span className={styles.size}>
            {at + 1} of {of}
          </span>
          <IconButton
            label="Next file"
            title={withKey('Next file', 'viewer.next')}
            icon={<Icon of={ChevronRight} />}
            disabled={at === of - 1}
            onClick={() => go(1)}
          />
        </div>
      )}
      <IconButton label="Close" title="Close (Esc)" icon={<Icon of={X} />} onClick={onClose} />
    </header>
  )
}

function Zoom({ look: { zoom }, change, turn }: Props) {
  return (
    <div className={styles.tools}>
      <IconButton
        label="Smaller"
        title={withKey('Smaller', 'viewer.smaller')}
        icon={<Icon of={ZoomOut} />}
        onClick={() => change({ zoom: zoomed(zoom, -1) })}
      />
      <button
        type="button"
        className={styles.zoom}
        title={withKey('Fit the width', 'viewer.fit')}
        onClick={() => change({ zoom: 'width' })}
      >
        {zoom === 'width' ? 'Width' : `${Math.round(zoom * 100)}\u202F%`}
      </button>
      <IconButton
        label="Larger"
        title={withKey('Larger', 'viewer.larger')}
        icon={<Icon of={ZoomIn} />}
        onClick={() => change({ zoom: zoomed(zoom, 1) })}
      />
      <IconButton label="Turn" title={withKey('Turn', 'viewer.turn')} icon={<Icon of={RotateCw} />} onClick={turn} />
    </div>
  )
}
