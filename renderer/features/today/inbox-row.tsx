import { readsLike } from '@shared/capture/reads-like'
import { kindInfo, type KindName } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'
import { ArrowRight, Check, ChevronDown, Trash2 } from 'lucide-react'
import { momentWords } from '@/client/today'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { KindIcon } from '@/ui/kind-icon'
import { Menu } from '@/ui/menu'
import css from './inbox.module.css'

interface Props {
  record: RecordSummary
  /** What it can become, the likeliest first. */
  kinds: readonly KindName[]
  refine: (record: RecordSummary, kind: KindName) => void
  keep: (record: RecordSummary) => void
  trash: (record: RecordSummary) => void
}

/** One thing that was captured: what it reads like, and the ways on. */
export function InboxRow({ record, kinds, refine, keep, trash }: Props) {
  const { id, title, createdAt } = record
  const kind = kinds[0] ?? 'learning'
  return (
    <li className={css.row} data-inbox={id}>
      <KindIcon kind={kind} />
      <button type="button" className={css.open} onClick={() => refine(record, kind)}>
        <span className={css.title}>{title}</span>
        <span className={css.like}>{likeness(record)}</span>
      </button>
      <time dateTime={createdAt} className={css.time}>
        {momentWords(createdAt)}
      </time>
      <span className={css.actions}>
        <button type="button" tabIndex={-1} className={css.refine} onClick={() => refine(record, kind)}>
          Refine <Icon of={ArrowRight} size={14} />
        </button>
        {kinds.length > 1 && (
          <Menu
            label="Refine as"
            trigger={<IconButton label={`Refine “${title}” as another kind`} icon={<Icon of={ChevronDown} />} />}
            items={kinds.map((one) => ({
              label: kindInfo(one).label,
              icon: <KindIcon kind={one} />,
              onSelect: () => refine(record, one),
            }))}
          />
        )}
        <IconButton label={`Keep “${title}” as it is`} icon={<Icon of={Check} />} onClick={() => keep(record)} />
        <IconButton label={`Move “${title}” to the trash`} icon={<Icon of={Trash2} />} onClick={() => trash(record)} />
      </span>
    </li>
  )
}

function likeness({ kind, exhibit, title, line, attachments }: RecordSummary): string {
  const files = attachments === 0 ? [] : [attachments === 1 ? '1 file' : `${attachments} files`]
  if (kind !== 'note') return [kindInfo(kind).label, exhibit, ...files].filter(Boolean).join(', ')
  const like = readsLike(`${title} ${line}`)
  return [like ? `reads like ${like.words}` : 'a note', ...files].join(', ')
}
