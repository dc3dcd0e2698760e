import { Check, ExternalLink, FileClock, FolderOpen, Printer } from 'lucide-react'
import { Icon } from '@/ui/icon'
import type { MenuItem } from '@/ui/menu'
import css from './packet-menu.module.css'
import { packetWords } from './preview/packet-words'
import type { PacketChoice } from './preview/use-packet'
import type { useEarlierPackets } from './use-earlier-packets'
import type { usePacketActions } from './use-packet-actions'

interface Options {
  packet: ReturnType<typeof usePacketActions>
  earlier: ReturnType<typeof useEarlierPackets>
  choice: PacketChoice
  onPaper: (paper: PacketChoice['paper']) => void
  onProfile: (profile: PacketChoice['profile']) => void
}

const MOST_EARLIER = 8

/** What can be done with the packet besides saving it; what this host cannot do is left out. */
export function packetMenu({ packet, earlier, choice, onPaper, onProfile }: Options): MenuItem[] {
  const { can, start, isBusy } = packet
  const actions: MenuItem[] = [
    { label: 'Print', icon: <Icon of={Printer} />, disabled: isBusy, onSelect: () => start('print') },
  ]
  if (can?.openFile)
    actions.push({
      label: 'Open in viewer',
      icon: <Icon of={ExternalLink} />,
      disabled: isBusy,
      onSelect: () => start('open'),
    })
  if (can?.showInFolder)
    actions.push({
      label: 'Show in folder',
      icon: <Icon of={FolderOpen} />,
      disabled: isBusy,
      onSelect: () => start('show'),
    })
  const [paper, profile] = [choice.paper, choice.profile]
  return [
    ...actions,
    option('Paper: A4', paper === 'a4', () => onPaper('a4')),
    option('Paper: Letter', paper === 'letter', () => onPaper('letter')),
    option('Readers: internal', profile === 'internal', () => onProfile('internal')),
    option('Readers: external', profile === 'external', () => onProfile('external')),
    ...earlier.packets.slice(0, MOST_EARLIER).map((built) => ({
      label: `Packet of ${packetWords(built)}`,
      icon: <Icon of={FileClock} />,
      note: earlier.shown?.packet.id === built.id ? 'shown' : undefined,
      onSelect: () => earlier.show(built.id),
    })),
  ]
}

const option = (label: string, isOn: boolean, onSelect: () => void): MenuItem => ({
  label,
  icon: isOn ? <Icon of={Check} /> : <span className={css.blank} />,
  ...(isOn ? { note: 'now' } : {}),
  onSelect,
})
