import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { formatShortDay } from '@shared/format'
import { kindInfo, type KindName } from '@shared/records/kinds'
import { STRENGTHS } from '@shared/records/record'
import { dayOf } from '@shared/records/summary'
import type { CriterionEvidence, EvidenceLink } from '@shared/rubric/links'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { KindIcon } from '@/ui/kind-icon'
import { SectionHead } from '@/ui/section-head'
import { StrengthMark } from '@/ui/strength-mark'
import css from './linked-evidence.module.css'
import { LinkEvidenceDialog } from './link-evidence-dialog'
import type { Criteria } from './use-criteria'

interface Props {
  criteria: Criteria
  evidence: CriterionEvidence
}

/** What the person has linked to a criterion, each with the reason and their own rating. */
export function LinkedEvidence({ criteria, evidence: { criterion, links } }: Props) {
  const [linking, setLinking] = useState(false)
  return (
    <div className={css.evidence}>
      <SectionHead
        level={3}
        title="Your evidence"
        count={links.length}
        tools={
          <Button variant="link" icon={<Icon of={Link2} />} onClick={() => setLinking(true)}>
            Link evidence
          </Button>
        }
      />
      {links.length === 0 ? (
        <p className={css.none}>Nothing yet. Link a record that shows it, and say in a sentence why it counts.</p>
      ) : (
        <>
          <p className={css.kinds}>{countsByKind(links)}. Strengths are self-rated.</p>
          <ul>
            {links.map((link) => (
              <LinkedRow key={link.record.id} link={link} bridge={criteria.isBridge(link.record)} />
            ))}
          </ul>
        </>
      )}
      <LinkEvidenceDialog
        open={linking}
        onClose={() => setLinking(false)}
        criterion={criterion}
        records={criteria.records.filter(({ id }) => !links.some(({ record }) => record.id === id))}
      />
    </div>
  )
}

function LinkedRow({ link: { record, why, strength }, bridge }: { link: EvidenceLink; bridge: boolean }) {
  return (
    <li className={css.row}>
      <StrengthMark strength={strength} bridge={bridge} silent />
      <div>
        <Link href={`/evidence/${record.id}`} className={css.title}>
          {record.title}
        </Link>
        {record.effect && <span className={css.effect}>{record.effect}</span>}
        {why && <p className={css.why}>{why}</p>}
        <p className={css.facts}>
          <KindIcon kind={record.kind} size={14} />
          {[record.exhibit, strength ? `${STRENGTHS[strength]}, self-rated` : 'Not rated', bridge && 'Bridge']
            .filter(Boolean)
            .join(' · ')}
          <time dateTime={dayOf(record)}>
            {formatShortDay(dayOf(record))} {dayOf(record).slice(0, 4)}
          </time>
        </p>
      </div>
    </li>
  )
}

function countsByKind(links: readonly EvidenceLink[]): string {
  const counts = new Map<KindName, number>()
  for (const { record } of links) counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1)
  return [...counts]
    .map(([kind, count]) => `${count} ${(count === 1 ? kindInfo(kind).label : kindInfo(kind).plural).toLowerCase()}`)
    .join(', ')
}
