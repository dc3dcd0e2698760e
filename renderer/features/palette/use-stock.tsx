import { useOpenVault } from '@/client/mutations'
import { useReading, useRecords, useVaults } from '@/client/queries'
import { useRecordsOf } from '@/client/use-records-of'
import type { Offer } from '@/ui/actions/offers'
import { TYPED_KINDS, useNewRecord } from '@/ui/new-record'
import { useReadOnly } from '@/ui/read-only'
import { useToasts } from '@/ui/use-toasts'
import { labelInText } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'
import { STATUSES } from '@shared/rubric/reading-words'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Entry } from './entry'
import type { Stock } from './groups'
import { prepare } from './rank'
import { prepareRecords } from './record-entries'

const NO_RECORDS: RecordSummary[] = []

/** All that the palette searches, apart from texts. */
export function useStock(offers: readonly Offer[]): Stock {
  const { data: records = NO_RECORDS } = useRecords()
  const prepared = useMemo(() => prepareRecords(records), [records])
  const [location, navigate] = useLocation()
  const views = useRecordsOf('view').data ?? []
  const criteria = useReading().data?.criteria ?? []
  return {
    offers,
    records: prepared,
    recordActions: {
      open: (record) => navigate(placeOf(record)),
      edit: (record) => navigate(record.kind === 'case' ? placeOf(record) : `/evidence/${record.id}/edit`),
    },
    current: /^\/(?:evidence|case)\/([^/]+)/.exec(location)?.[1] ?? null,
    views: views.map(({ id, title }) => ({
      key: id,
      label: prepare(title),
      also: prepare('View'),
      drawing: { kind: 'view' },
      run: () => navigate(`/views/${id}`),
    })),
    criteria: criteria.map(({ id, name, status }) => ({
      key: `criterion ${id}`,
      label: prepare(`${id} ${name}`),
      drawing: { mark: 'criterion' },
      hint: STATUSES[status],
      run: () => navigate(`/criteria/${id}`),
    })),
    vaults: useVaultEntries(),
    makes: useMakes(),
  }
}

const placeOf = ({ id, kind }: RecordSummary) => (kind === 'case' ? `/case/${id}` : `/evidence/${id}`)

/** Records of every kind, under the title that was typed where there is one. */
function useMakes(): Stock['makes'] {
  const startNew = useNewRecord()
  const readOnly = useReadOnly()
  return (title) => {
    if (readOnly !== null) return []
    const kinds = title === '' ? TYPED_KINDS : (['learning', 'impact', 'project'] as const)
    return kinds.map((kind) => {
      const words = `New ${labelInText(kind)}`
      return {
        key: `new ${kind} ${title === '' ? '' : 'titled'}`,
        label: prepare(title === '' ? words : `${words} called \u201C${title}\u201D`),
        drawing: { mark: 'new' },
        run: () => startNew(kind, title),
      } satisfies Entry
    })
  }
}

function useVaultEntries(): Entry[] {
  const { data } = useVaults()
  const { mutate: open } = useOpenVault()
  const toasts = useToasts()
  const [, navigate] = useLocation()
  const others = data?.known.filter(({ folder, present }) => present && folder !== data.current?.folder) ?? []
  return others.map(({ name, folder }) => ({
    key: `vault ${folder}`,
    label: prepare(`Open the vault \u201C${name}\u201D`),
    drawing: { mark: 'vault' },
    run: () =>
      open(
        { folder, access: 'write' },
        { onSuccess: () => navigate('/'), onError: ({ message }) => toasts.show({ text: message, urgent: true }) },
      ),
  }))
}
