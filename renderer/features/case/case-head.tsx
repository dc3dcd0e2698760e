import { ChevronsUpDown, EllipsisVertical, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Menu, type MenuItem } from '@/ui/menu'
import { ScreenHead } from '@/ui/screen-head'
import { Segmented } from '@/ui/segmented'
import css from './case-head.module.css'
import type { CaseRecord } from './case-parts'
import type { PacketChoice } from './preview/use-packet'

const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] as const
const profiles = [
  { value: 'internal', label: 'Internal' },
  { value: 'external', label: 'External' },
] as const

interface Props {
  record: CaseRecord
  cases: readonly CaseRecord[]
  choice: PacketChoice
  /** What must be mended before the packet leaves, in a sentence; empty where nothing. */
  remark: string
  onPaper: (paper: PacketChoice['paper']) => void
  onProfile: (profile: PacketChoice['profile']) => void
  onNew: () => void
  /** What else can be done with the packet. */
  actions: readonly MenuItem[]
  onSave: () => void
  isBusy: boolean
  /** In a window without room for both, whether the text or the pages are shown. */
  viewSwitch: ReactNode
}

/** Which case it is, for whom and on what paper, and the way to the PDF. */
export function CaseHead(props: Props) {
  const { record, cases, choice, remark, onPaper, onProfile, onNew, actions, onSave, isBusy, viewSwitch } = props
  return (
    <ScreenHead
      ruled
      title={record.title.trim() || 'Case without a name'}
      sub={remark === '' ? undefined : <span className={css.remark}>{remark}</span>}
      tools={
        <>
          <div className={css.middle}>{viewSwitch}</div>
          <div className={css.wide}>
            <Segmented label="Paper" value={choice.paper} options={papers} onChange={onPaper} />
          </div>
          <div
            className={css.wide}
            title="External shows only records marked Open, and numbers and people as they may be shown"
          >
            <Segmented label="Readers" value={choice.profile} options={profiles} onChange={onProfile} />
          </div>
          <CaseMenu current={record} cases={cases} onNew={onNew} />
          <Menu
            label="More for this packet"
            trigger={<IconButton label="More for this packet" icon={<Icon of={EllipsisVertical} />} />}
            items={actions}
          />
          <Button variant="primary" shortcut="Ctrl S" disabled={isBusy} onClick={onSave}>
            Save PDF
          </Button>
        </>
      }
    />
  )
}

interface CaseMenuProps {
  current: CaseRecord
  cases: readonly CaseRecord[]
  onNew: () => void
}

/** The other cases of the vault, and the way to a new one. */
function CaseMenu({ current, cases, onNew }: CaseMenuProps) {
  const [, navigate] = useLocation()
  const items: MenuItem[] = [
    ...cases.map(({ id, title, date }) => ({
      label: title,
      note: id === current.id ? 'open' : (date ?? undefined),
      disabled: id === current.id,
      onSelect: () => navigate(`/case/${id}`),
    })),
    { label: 'New case', icon: <Icon of={Plus} />, onSelect: onNew },
  ]
  return (
    <Menu
      label="Cases"
      items={items}
      trigger={<IconButton label="Other cases" icon={<Icon of={ChevronsUpDown} />} />}
    />
  )
}
