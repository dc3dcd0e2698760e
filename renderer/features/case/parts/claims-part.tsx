import { Plus } from 'lucide-react'
import { useState } from 'react'
import { LEVELS } from '@shared/rubric/levels'
import { evidenceByCriterion } from '@shared/rubric/links'
import type { Rubric } from '@shared/rubric/rubric'
import { useReading, useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { PartProps } from '../case-parts'
import { TextDraftOffer } from '../drafts/draft-offer'
import { isUnclaimed } from '../drafts/drafted-parts'
import { useDrafts } from '../drafts/use-case-drafts'
import { CitableEvidence } from './citable-evidence'
import { ClaimEditor } from './claim-editor'
import css from './claims-part.module.css'
import { PartHead } from './part-head'
import part from './part.module.css'
import { useRemoveRow } from './use-remove-row'

interface Props extends PartProps {
  rubric: Rubric
  /** The id of the criterion. */
  chosen: string
}

/** The claims for one criterion, beside what the target level asks and the evidence that can be cited. */
export function ClaimsPart({ draft, rubric, chosen }: Props) {
  const records = useRecords().data ?? []
  const evidence = evidenceByCriterion(rubric, records).find(({ criterion }) => criterion.id === chosen)
  const { record, change } = draft
  const { data: reading, isPending } = useReading({ case: record.id })
  const own = record.claims.flatMap((claim, index) => (claim.criterion === chosen ? [{ claim, index }] : []))
  const [writing, setWriting] = useState<number | null>(null)
  const remove = useRemoveRow(draft)
  if (!evidence) return null
  const { criterion, links } = evidence
  const target = own.find(({ index }) => index === writing) ?? own.at(-1)
  const cite = (id: string) => {
    if (!target) return change({ claims: [...record.claims, { ...emptyClaim(chosen), citations: [id] }] })
    const citations = [...target.claim.citations, id]
    return change({ claims: record.claims.with(target.index, { ...target.claim, citations }) })
  }
  return (
    <>
      <PartHead
        title={`${criterion.id} ${criterion.name}`}
        says="One or two claims. First person, past tense, a number or a name in each sentence."
      />
      <Anchor criterion={criterion} level={record.targetLevel} />
      <ClaimOffer draft={draft} criterion={chosen} />
      <ol className={part.rows}>
        {own.map(({ claim, index }, place) => (
          <ClaimEditor
            key={index}
            draft={draft}
            claim={claim}
            index={index}
            place={place + 1}
            onFocus={() => setWriting(index)}
            onRemove={() => remove('claims', index, `Claim ${place + 1}`)}
          />
        ))}
      </ol>
      <Button
        className={part.add}
        icon={<Icon of={Plus} />}
        onClick={() => change({ claims: [...record.claims, emptyClaim(chosen)] })}
      >
        Add a claim
      </Button>
      <CitableEvidence
        links={links}
        pieces={reading?.criteria.find(({ id }) => id === chosen)?.pieces}
        isReading={isPending}
        cited={new Set(own.flatMap(({ claim }) => claim.citations))}
        onCite={cite}
        where={own.length > 1 && target ? `claim ${own.indexOf(target) + 1}` : 'the claim'}
      />
    </>
  )
}

/** What Casebook would claim, for as long as nothing is claimed. It takes the place of an empty claim. */
function ClaimOffer({ draft: { record, change }, criterion }: PartProps & { criterion: string }) {
  const proposed = useDrafts()?.claims.find((claim) => claim.criterion === criterion)
  if (!proposed || !isUnclaimed(record, criterion)) return null
  const place = record.claims.findIndex((claim) => claim.criterion === criterion)
  const at = place === -1 ? record.claims.length : place
  const claim = { ...emptyClaim(criterion), ...record.claims[place], ...proposed }
  return (
    <TextDraftOffer
      name="the claim"
      field={`claims.${at}.text`}
      text={proposed.text}
      onTake={() => change({ claims: record.claims.toSpliced(at, 1, claim) })}
    />
  )
}

const emptyClaim = (criterion: string) => ({ criterion, text: '', citations: [], privateNote: '' })

interface AnchorProps {
  criterion: Rubric['criteria'][number]
  level: keyof typeof LEVELS | null
}

function Anchor({ criterion, level }: AnchorProps) {
  const anchor = criterion.anchors.find((candidate) => candidate.level === level) ?? criterion.anchors[0]
  if (!anchor) return null
  return (
    <aside className={css.anchor} aria-label="What the target level asks">
      <h3>{LEVELS[anchor.level]} asks</h3>
      <p>{anchor.summary}</p>
      <ul>
        {anchor.signals.map((signal) => (
          <li key={signal}>{signal}</li>
        ))}
      </ul>
    </aside>
  )
}
