import { EllipsisVertical, SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { PACKET_OUTPUTS, PACKET_PROFILES, type PacketOutput, type PacketProfile } from '@shared/case/packet-outputs'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Menu, type MenuItem } from '@/ui/menu'
import { ScreenHead } from '@/ui/screen-head'
import { Segmented } from '@/ui/segmented'
import css from './case-head.module.css'
import { CaseMenu } from './case-menu'
import type { CaseRecord } from './case-parts'
import { choicesFrom } from './choice/choices'
import type { ChoiceDesk } from './choice/use-packet-choice'
import type { useNewCase } from './use-new-case'

const outputs = choicesFrom<PacketOutput>(PACKET_OUTPUTS)
const profiles = choicesFrom<PacketProfile>(PACKET_PROFILES)

interface Props {
  record: CaseRecord
  cases: readonly CaseRecord[]
  chosen: ChoiceDesk
  /** What must be mended before the packet leaves, in a sentence; empty where nothing. */
  remark: string
  newCase: ReturnType<typeof useNewCase>
  /** Opens what goes into the packet. */
  onSetUp: () => void
  /** What else can be done with the packet. */
  actions: readonly MenuItem[]
  onSave: () => void
  isBusy: boolean
  /** In a window without room for both, whether the text or the pages are shown. */
  viewSwitch: ReactNode
}

/** Which case it is, what is made of it and for whom, and the way to the PDF. */
export function CaseHead(props: Props) {
  const { record, cases, chosen, remark, newCase, onSetUp, actions, onSave, isBusy, viewSwitch } = props
  const setUp = chosen.choice.selectionName ?? 'Whole case'
  return (
    <ScreenHead
      ruled
      title={record.title.trim() || 'Case without a name'}
      sub={
        <span className={css.beside}>
          <CaseMenu current={record} cases={cases} newCase={newCase} />
          {remark !== '' && <span className={css.remark}>{remark}</span>}
        </span>
      }
      tools={
        <>
          <div className={css.narrow}>
            <CaseMenu current={record} cases={cases} newCase={newCase} />
          </div>
          <div className={css.middle}>{viewSwitch}</div>
          <Button
            className={css.setUp}
            icon={<Icon of={SlidersHorizontal} />}
            aria-label={`What goes in: ${setUp}`}
            title="What goes into the packet"
            onClick={onSetUp}
          >
            <span>{setUp}</span>
          </Button>
          <Audience chosen={chosen} />
          <Menu
            label="More for this packet"
            trigger={<IconButton label="More for this packet" icon={<Icon of={EllipsisVertical} />} />}
            items={actions}
          />
          <Button variant="primary" shortcut={keyHint('case.save')} disabled={isBusy} onClick={onSave}>
            Save PDF
          </Button>
        </>
      }
    />
  )
}

/** Which output, and for whom. */
function Audience({ chosen: { choice, choose } }: Pick<Props, 'chosen'>) {
  return (
    <>
      <div className={css.wide}>
        <Segmented label="Output" value={choice.output} options={outputs} onChange={(output) => choose({ output })} />
      </div>
      <div
        className={css.wide}
        title="External shows only records marked Open, and numbers and people as they may be shown"
      >
        <Segmented
          label="Readers"
          value={choice.profile}
          options={profiles}
          onChange={(profile) => choose({ profile })}
        />
      </div>
    </>
  )
}
