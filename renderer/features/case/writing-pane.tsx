import { Link } from 'wouter'
import type { Rubric } from '@shared/rubric/rubric'
import { SectionHead } from '@/ui/section-head'
import type { CaseDraft } from './case-parts'
import { DraftTrouble } from './draft-trouble'
import { AskPart } from './parts/ask-part'
import { ClaimsPart } from './parts/claims-part'
import { FlagshipsPart } from './parts/flagships-part'
import { GapsPart } from './parts/gaps-part'
import { LinesPart } from './parts/lines-part'
import { PartHead } from './parts/part-head'
import { StatementsPart } from './parts/statements-part'
import { StoryPart } from './parts/story-part'
import { VoicesPart } from './parts/voices-part'
import { PartFindings } from './preflight/field-findings'
import css from './writing-pane.module.css'

interface Props {
  draft: CaseDraft
  rubric: Rubric
  part: string
}

/** The part of the case that is being written. */
export function WritingPane({ draft, rubric, part }: Props) {
  return (
    // Another part begins at its top.
    <section key={part} className={css.pane} aria-label="Writing" data-writing>
      <DraftTrouble draft={draft} />
      <fieldset disabled={draft.locked}>
        <Part draft={draft} rubric={rubric} part={part} />
        <PartFindings />
      </fieldset>
    </section>
  )
}

function Part({ draft, rubric, part }: Props) {
  if (rubric.criteria.some(({ id }) => id === part))
    return <ClaimsPart key={part} draft={draft} rubric={rubric} chosen={part} />
  switch (part) {
    case 'lines':
      return <LinesPart draft={draft} />
    case 'flagships':
      return <FlagshipsPart draft={draft} />
    case 'claims':
      return <ClaimsOverview draft={draft} rubric={rubric} />
    case 'voices':
      return <VoicesPart draft={draft} />
    case 'story':
      return <StoryPart draft={draft} />
    case 'gaps':
      return <GapsPart draft={draft} rubric={rubric} />
    case 'statements':
      return <StatementsPart draft={draft} />
    default:
      return <AskPart draft={draft} />
  }
}

/** All criteria with their claims in short, to choose one to write. */
function ClaimsOverview({ draft: { record }, rubric }: Omit<Props, 'part'>) {
  return (
    <>
      <PartHead
        title="Claims by criterion"
        says="What you hold to be true of your work, criterion by criterion, each sentence resting on an exhibit."
      />
      <SectionHead level={3} title="Criteria" tools="choose one to write" />
      <ul>
        {rubric.criteria.map(({ id, name }) => {
          const claims = record.claims.filter(({ criterion }) => criterion === id)
          return (
            <li key={id} className={css.criterion}>
              <Link href={`/case/${record.id}/${id}`}>
                {id} {name}
              </Link>
              {claims.length === 0 && <p className={css.none}>No claim yet</p>}
              {claims.map(({ text }) => (
                <p key={text} className={css.claim}>
                  {text || 'A claim without text'}
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </>
  )
}
