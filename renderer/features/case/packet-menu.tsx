import { ExternalLink, FileClock, FolderOpen, Printer, TextQuote } from 'lucide-react'
import { Icon } from '@/ui/icon'
import type { MenuItem } from '@/ui/menu'
import type { usePacketActions } from './use-packet-actions'

interface Options {
  packet: ReturnType<typeof usePacketActions>
  /** How many packets of this case the vault keeps. */
  kept: number
  onCopy: () => void
  onHistory: () => void
}

/** What can be done with the packet besides saving it; what this host cannot do is left out. */
export function packetMenu({ packet, kept, onCopy, onHistory }: Options): MenuItem[] {
  const { can, start, isBusy } = packet
  const once = { disabled: isBusy }
  return [
    { label: 'Print', icon: <Icon of={Printer} />, ...once, onSelect: () => start('print') },
    ...(can?.openFile
      ? [{ label: 'Open in viewer', icon: <Icon of={ExternalLink} />, ...once, onSelect: () => start('open') }]
      : []),
    ...(can?.showInFolder
      ? [{ label: 'Show in folder', icon: <Icon of={FolderOpen} />, ...once, onSelect: () => start('show') }]
      : []),
    { label: 'Copy as text', icon: <Icon of={TextQuote} />, onSelect: onCopy },
    {
      label: 'Packet history',
      icon: <Icon of={FileClock} />,
      note: kept > 0 ? `${kept} kept` : undefined,
      onSelect: onHistory,
    },
  ]
}
