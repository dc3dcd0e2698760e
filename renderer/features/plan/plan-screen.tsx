import { Plus } from 'lucide-react'
import { kindInfo, type KindName, type RecordOf, type VaultRecord } from '@shared/records/kinds'
import { today as todayIs } from '@/client/today'
import { useRecordsOfKinds } from '@/client/use-records-of'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { KindIcon } from '@/ui/kind-icon'
import { Menu } from '@/ui/menu'
import { useNewRecord } from '@/ui/new-record'
import page from '@/ui/page.module.css'
import { ScreenHead } from '@/ui/screen-head'
import { Decisions } from './decisions'
import { EnvironmentList } from './environment-list'
import { Ideas } from './ideas'
import { Milestones } from './milestones'
import { People } from './people'
import { Promises } from './promises'
import { Qualifications } from './qualifications'
import { RoleOptions } from './role-options'

const KINDS = [
  'milestone',
  'meeting',
  'qualification',
  'role-option',
  'decision',
  'environment',
  'idea',
  'person',
] as const satisfies KindName[]

/** The way from here to there: steps, promises, what is asked for, and the people along it. */
export function PlanScreen() {
  const { data: records, error, refetch } = useRecordsOfKinds([...KINDS])
  const today = todayIs()
  return (
    <div className={page.screen}>
      <ScreenHead title="Plan" sub="from here to the role you want" tools={<NewMenu />} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {records && (
        <div className={page.scroll}>
          <div className={page.columns}>
            <div>
              <Milestones milestones={of(records, 'milestone')} today={today} />
              <Promises meetings={of(records, 'meeting')} today={today} />
              <Qualifications qualifications={of(records, 'qualification')} options={of(records, 'role-option')} />
              <RoleOptions options={of(records, 'role-option')} />
            </div>
            <div>
              <People people={of(records, 'person')} meetings={of(records, 'meeting')} today={today} />
              <Decisions decisions={of(records, 'decision')} />
              <EnvironmentList observations={of(records, 'environment')} />
              <Ideas ideas={of(records, 'idea')} />
            </div>
          </div>
        </div>
      )}
    </div>
  )
}

const of = <K extends KindName>(records: readonly VaultRecord[], kind: K) =>
  records.filter((record) => record.kind === kind) as unknown as RecordOf<K>[]

function NewMenu() {
  const startNew = useNewRecord()
  const items = KINDS.map((kind) => ({
    label: kindInfo(kind).label,
    icon: <KindIcon kind={kind} />,
    onSelect: () => startNew(kind),
  }))
  return (
    <Menu
      label="What to write down"
      trigger={<Button icon={<Icon of={Plus} />}>New in the plan</Button>}
      items={items}
    />
  )
}
