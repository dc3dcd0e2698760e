import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { BuiltPacket } from '@shared/case/built-packet'
import { useLocation } from 'wouter'
import { EmptyState } from '@/ui/empty-state'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { ScreenHead } from '@/ui/screen-head'
import { Select } from '@/ui/select'
import type { CaseRecord } from '../case-parts'
import { ComparedPages } from './compared-pages'
import { ComparedWords } from './compared-words'
import { PacketActions } from './packet-actions'
import css from './packet-history.module.css'
import { PacketList } from './packet-list'
import { keptWords } from './kept-words'
import { useEarlierPackets } from './use-earlier-packets'

/** Every packet of a case that the vault keeps; one is looked at, alone or against another, in words and as pages. */
export function PacketHistory({ record }: { record: CaseRecord }) {
  const [, navigate] = useLocation()
  const { packets, isRead, remove, error } = useEarlierPackets(record.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const [other, setOther] = useState<string | null | undefined>(undefined)
  const later = packets.find(({ id }) => id === chosen) ?? packets[0]
  const before = packets[packets.findIndex(({ id }) => id === later?.id) + 1]
  const earlier = other === undefined ? before : packets.find(({ id }) => id === other && id !== later?.id)
  const look = (id: string) => {
    setChosen(id)
    setOther(undefined)
  }
  return (
    <>
      <ScreenHead
        ruled
        title="Packet history"
        sub={record.title}
        lead={
          <IconButton
            label="Back to the case"
            icon={<Icon of={ArrowLeft} />}
            onClick={() => navigate(`/case/${record.id}`)}
          />
        }
      />
      {error && <ErrorNote error={error} />}
      {isRead && !later && (
        <EmptyState
          title="No packet is kept yet"
          text="Each time you save or print the PDF, the vault keeps it here with what it was made from. Two of them can then be compared."
        />
      )}
      {later && (
        <div className={css.desk}>
          <PacketList packets={packets} chosen={later.id} onChoose={look} />
          <section className={css.main} aria-label="The packet">
            <Pair {...{ packets, later, earlier, look }} onOther={setOther} onRemove={() => remove(later.id)} />
            {earlier && <ComparedWords a={earlier} b={later} />}
            <ComparedPages a={earlier ?? null} b={later} />
          </section>
        </div>
      )}
    </>
  )
}

interface PairProps {
  packets: readonly BuiltPacket[]
  later: BuiltPacket
  earlier: BuiltPacket | undefined
  look: (id: string) => void
  onOther: (id: string | null) => void
  onRemove: () => void
}

/** Which packet is looked at, against which other one, and what can be done with it. */
function Pair({ packets, later, earlier, look, onOther, onRemove }: PairProps) {
  return (
    <div className={css.bar}>
      <div className={css.pick}>
        <Select
          label="Packet"
          value={later.id}
          choices={packets.map((packet) => ({ value: packet.id, label: keptWords(packet) }))}
          onChange={(id) => id && look(id)}
        />
      </div>
      <span className={css.against}>against</span>
      <div className={css.other}>
        <Select
          label="Compared with"
          value={earlier?.id ?? null}
          choices={packets
            .filter(({ id }) => id !== later.id)
            .map((packet) => ({ value: packet.id, label: keptWords(packet) }))}
          emptyLabel="No other"
          onChange={onOther}
        />
      </div>
      <PacketActions packet={later} onRemove={onRemove} />
    </div>
  )
}
