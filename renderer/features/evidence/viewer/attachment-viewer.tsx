import { useActions } from '@/ui/actions/use-actions'
import { Dialog } from '@base-ui/react/dialog'
import type { Attachment } from '@shared/records/record-shape'
import { useRef, useState } from 'react'
import styles from './attachment-viewer.module.css'
import { canView } from './can-view'
import { useSaveAttachment } from './use-save-attachment'
import { ViewerContent } from './viewer-content'
import { ViewerHead } from './viewer-head'
import { useLook, zoomed } from './viewer-state'
import { usePrint } from './use-print'

interface Props {
  attachments: readonly Attachment[]
  /** The one to begin with. */
  first: Attachment
  onClose: () => void
}

/** Shows attached files over the whole window, without leaving Casebook and without running anything in them. */
export function AttachmentViewer({ attachments, first, onClose }: Props) {
  const [shown, setShown] = useState(first)
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.veil} />
        <Dialog.Popup ref={popup} data-layer="acting" className={styles.viewer} initialFocus={popup}>
          <Shown key={shown.sha256} {...{ attachments, shown }} onShow={setShown} onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface ShownProps {
  attachments: readonly Attachment[]
  shown: Attachment
  onShow: (attachment: Attachment) => void
  onClose: () => void
}

function Shown({ attachments, shown, onShow, onClose }: ShownProps) {
  const { look, change } = useLook()
  const [found, setFound] = useState(0)
  const find = useRef<HTMLInputElement>(null)
  const save = useSaveAttachment()
  const print = usePrint(shown)
  const at = attachments.findIndex(({ sha256 }) => sha256 === shown.sha256)
  const go = (by: number) => {
    const next = attachments[at + by]
    if (next) onShow(next)
  }
  const view = canView(shown)
  const isPaper = view === 'pdf' || view === 'image'
  const turn = () => change({ turn: (look.turn + 90) % 360 })
  const toPlace = (by: number) => found > 0 && change({ place: (look.place + by + found) % found })
  useActions(
    {
      'viewer.next': () => go(1),
      'viewer.previous': () => go(-1),
      'viewer.save': () => void save(shown),
      ...(isPaper && {
        'viewer.larger': () => change({ zoom: zoomed(look.zoom, 1) }),
        'viewer.smaller': () => change({ zoom: zoomed(look.zoom, -1) }),
        'viewer.fit': () => change({ zoom: 'width' }),
        'viewer.turn': turn,
        'viewer.print': print.start,
      }),
      ...(view !== 'image' && view !== null && { 'viewer.find': () => find.current?.select() }),
    },
    { inLayer: true },
  )
  return (
    <>
      <ViewerHead
        {...{ shown, at, look, change, found, find, view, go, turn, toPlace, print }}
        of={attachments.length}
        onSave={() => void save(shown)}
        onClose={onClose}
      />
      <ViewerContent attachment={shown} look={look} onFound={setFound} onSave={() => void save(shown)} />
    </>
  )
}
