import { Download, ExternalLink, FolderOpen, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { BuiltPacket } from '@shared/case/built-packet'
import { client } from '@/client/client'
import { saveAs } from '@/client/download'
import { useAppInfo } from '@/client/queries'
import { useMutation } from '@/client/use-mutation'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { useWritable } from '@/ui/use-writable'
import { keptWords } from './kept-words'
import css from './packet-history.module.css'

interface Props {
  packet: BuiltPacket
  onRemove: () => void
}

/** What can be done with a kept packet. */
export function PacketActions({ packet, onRemove }: Props) {
  const can = useAppInfo().data?.can
  const writable = useWritable()
  const [asks, setAsks] = useState(false)
  const act = useMutation({
    mutationFn: async (action: 'save' | 'open' | 'show') => {
      if (action === 'open') return client.call('packet.openFile', { id: packet.id })
      if (action === 'show') return client.call('packet.showInFolder', { id: packet.id })
      const { bytes } = await client.call('packet.read', { id: packet.id })
      return saveAs(packet.name, bytes, 'application/pdf')
    },
  })
  return (
    <div className={css.actions}>
      {can?.openFile && (
        <IconButton label="Open in viewer" icon={<Icon of={ExternalLink} />} onClick={() => act.mutate('open')} />
      )}
      {can?.showInFolder && (
        <IconButton label="Show in folder" icon={<Icon of={FolderOpen} />} onClick={() => act.mutate('show')} />
      )}
      <IconButton
        label="Remove this packet"
        icon={<Icon of={Trash2} />}
        onClick={() => writable(() => setAsks(true))}
      />
      <Button icon={<Icon of={Download} />} onClick={() => act.mutate('save')}>
        Save again
      </Button>
      {act.error && <ErrorNote error={act.error} />}
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title="Remove this packet?"
        description={`${keptWords(packet)}. The records it was made from stay; a file that you saved elsewhere stays too.`}
        actions={
          <>
            <Button onClick={() => setAsks(false)}>Keep it</Button>
            <Button
              variant="danger"
              onClick={() => {
                setAsks(false)
                onRemove()
              }}
            >
              Remove
            </Button>
          </>
        }
      >
        <p>It cannot be compared any more, and this cannot be taken back.</p>
      </Dialog>
    </div>
  )
}
