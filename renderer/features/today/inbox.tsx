import { refinedKind } from '@shared/capture/reads-like'
import { isRefinable } from '@shared/capture/refinable'
import { KIND_NAMES, kindInfo, type KindName } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'
import { SectionHead } from '@/ui/section-head'
import css from './inbox.module.css'
import { InboxRow } from './inbox-row'
import { useInbox } from './use-inbox'

/** What was captured and waits to be looked at, newest first. */
export function Inbox({ waiting }: { waiting: readonly RecordSummary[] }) {
  const { list, onKeyDown, ...acts } = useInbox(waiting)
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="inbox">
      <SectionHead
        id="inbox"
        title="Inbox"
        count={waiting.length}
        tools={
          <span aria-hidden="true" className={css.hints}>
            <kbd>R</kbd> refine <kbd>E</kbd> keep as it is
          </span>
        }
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside take the keys */}
      <ul ref={list} className={css.rows} aria-label="Inbox" onKeyDown={onKeyDown}>
        {waiting.map((record) => (
          <InboxRow key={record.id} record={record} {...acts} kinds={refinable(record)} />
        ))}
      </ul>
    </section>
  )
}

/** What a note can become, the likeliest first; a record that has a kind keeps it. */
function refinable(record: RecordSummary): KindName[] {
  if (record.kind !== 'note') return [record.kind]
  const likely = refinedKind(record)
  const others = KIND_NAMES.filter((kind) => isRefinable(kind) && kind !== likely)
  return [likely, ...others.toSorted((a, b) => kindInfo(a).label.localeCompare(kindInfo(b).label))]
}
