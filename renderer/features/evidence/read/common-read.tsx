import { isPrinted } from '@shared/disclosure/packet-kinds'
import { formatSpan } from '@shared/format'
import { changeText, effectText, intervalText } from '@shared/impact/effect'
import { withComputed } from '@shared/impact/with-computed'
import { isKind, type VaultRecord } from '@shared/records/kinds'
import type { Disclosure } from '@shared/records/record'
import { Ledger } from './ledger'
import { LedgerRow } from './ledger-row'
import { RecordLink } from './record-link'

/** What all records have in common: when, with whom and who may see it. */
export function CommonRead({ record }: { record: VaultRecord }) {
  const { when, project, people, tags, links } = record
  return (
    <Ledger>
      {isKind(record, 'impact') && <EffectRow record={record} />}
      {(when.from ?? when.to) && <LedgerRow label="When">{formatSpan(when)}</LedgerRow>}
      {project && (
        <LedgerRow label="Project">
          <RecordLink id={project} />
        </LedgerRow>
      )}
      {people.length > 0 && (
        <LedgerRow label="People">
          <ul>
            {people.map((id) => (
              <li key={id}>
                <RecordLink id={id} />
              </li>
            ))}
          </ul>
        </LedgerRow>
      )}
      {tags.length > 0 && <LedgerRow label="Tags">{tags.join(', ')}</LedgerRow>}
      {links.length > 0 && (
        <LedgerRow label="Links">
          <ul>
            {links.map(({ label, url }) => (
              <li key={url}>{label ? `${label}: ${url}` : url}</li>
            ))}
          </ul>
        </LedgerRow>
      )}
      {/* Kinds that no packet reads are in none, whatever they say. */}
      <LedgerRow label="Shows in">{isPrinted(record.kind) ? SHOWS_IN[record.disclosure] : SHOWS_IN.never}</LedgerRow>
    </Ledger>
  )
}

function EffectRow({ record }: { record: Extract<VaultRecord, { kind: 'impact' }> }) {
  const impact = withComputed(record)
  const [effect, change, interval] = [effectText(impact), changeText(impact), intervalText(impact)]
  if (effect === '') return null
  const text = effect === change ? effect : `${effect} (${change})`
  return (
    <>
      <LedgerRow label="Effect, computed">{text}</LedgerRow>
      {interval && <LedgerRow label="Interval">{interval}</LedgerRow>}
    </>
  )
}

const SHOWS_IN: Record<Disclosure, string> = {
  open: 'Every packet',
  internal: 'Internal packets only',
  never: 'No packet',
}
