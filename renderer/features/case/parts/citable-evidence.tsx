import { useState } from 'react'
import { Link } from 'wouter'
import type { Strength } from '@shared/records/record'
import type { EvidenceLink } from '@shared/rubric/links'
import type { EvidenceReading } from '@shared/rubric/reading'
import { Button } from '@/ui/button'
import { GradeMark } from '@/ui/grade-mark'
import { SectionHead } from '@/ui/section-head'
import { StrengthMark } from '@/ui/strength-mark'
import css from './citable-evidence.module.css'
import { keepOrder } from './keep-order'
import text from './record-text.module.css'

interface Props {
  links: readonly EvidenceLink[]
  /** How the rules read them for the criterion; undefined until they have, and where they cannot. */
  pieces: readonly EvidenceReading[] | undefined
  /** Whether the rules are at it still: there is no order yet in which the list could stay. */
  isReading: boolean
  /** Ids that a claim for this criterion cites already. */
  cited: ReadonlySet<string>
  onCite: (id: string) => void
  /** Where a citation would go, in words. */
  where: string
}

const ORDER: Record<Strength, number> = { strong: 0, moderate: 1, weak: 3 }
const orderOf = (strength: Strength | null) => (strength === null ? 2 : ORDER[strength])

/** What is linked to the criterion, the strongest first when it is opened, each one click away from being cited. */
export function CitableEvidence({ links, pieces, isReading, cited, onCite, where }: Props) {
  const rows = links.map((link) => {
    const piece = pieces?.find(({ record }) => record === link.record.id)
    return { ...link, strength: piece ? piece.strength : link.strength, bridge: piece?.bridge ?? false }
  })
  const order = useLastingOrder(
    rows.toSorted((a, b) => orderOf(a.strength) - orderOf(b.strength)).map(({ record }) => record.id),
    isReading,
  )
  const shown = order.flatMap((id) => rows.find(({ record }) => record.id === id) ?? [])
  return (
    <section className={css.evidence} aria-label="Linked evidence">
      <SectionHead
        level={3}
        title="Linked evidence"
        count={links.length}
        tools={isReading || pieces ? undefined : 'self-rated'}
      />
      {links.length === 0 && (
        <p className={text.says}>
          Nothing is linked to this criterion yet. A claim without an exhibit is only a claim.
        </p>
      )}
      <ul>
        {shown.map((link) => (
          <li key={link.record.id} className={css.row}>
            <StrengthMark strength={link.strength} bridge={link.bridge} />
            <span className={text.facts}>{link.record.exhibit}</span>
            <div>
              <Link href={`/evidence/${link.record.id}`} className={text.title}>
                {link.record.title}
              </Link>{' '}
              <span className={css.effect}>
                {link.record.effect} {link.record.grade && <GradeMark grade={link.record.grade} />}
              </span>
              <p className={text.facts}>{link.why}</p>
            </div>
            {cited.has(link.record.id) ? (
              <span className={text.facts}>cited</span>
            ) : (
              <Button
                variant="link"
                aria-label={`Cite ${link.record.exhibit ?? link.record.title} in ${where}`}
                onClick={() => onCite(link.record.id)}
              >
                Cite
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The order of a list for as long as it is open; nothing until it is known. */
function useLastingOrder(wished: readonly string[], isUnknown: boolean): readonly string[] {
  const [shown, setShown] = useState<readonly string[]>([])
  const next = isUnknown ? shown : keepOrder(shown, wished)
  if (next !== shown) setShown(next)
  return next
}
