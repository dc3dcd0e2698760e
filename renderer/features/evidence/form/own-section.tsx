import type { Draft } from '@/client/use-record-draft'
import { TEST_SCORE_SECTION_NAMES } from '@shared/project/test-score-checks'
import { kindInfo, type KindName, type ParsedDraft } from '@shared/records/kinds'
import type { ReactNode } from 'react'
import { ArmsTable } from './claim/arms-table'
import { ComputedStatistics } from './claim/computed-statistics'
import { PlanNote } from './claim/plan-note'
import type { ReadClaim } from './claim/use-claim'
import { ComputedEffect } from './computed-effect'
import { EarlierAlternatives } from './design/earlier-alternatives'
import { FieldsForm } from './fields-form'
import grid from './fields-form.module.css'
import { ConsentChoice } from './feedback/consent-choice'
import quote from './feedback/quote-frame.module.css'
import { VoiceFields } from './feedback/voice-fields'
import { Ladders } from './project/ladders'
import pair from './learning/side-by-side.module.css'
import { Trail } from './learning/trail'
import { CheckTable } from './score/check-table'
import { layoutOf, shownFields } from './layout'
import { OneDayField } from './one-day-field'
import { StartQuestions } from './start-questions'

interface Props {
  draft: Draft<ParsedDraft>
  /** The fields of the section. */
  names: readonly string[]
  /** What the rules say of a metric impact; null for other kinds. */
  claim: ReadClaim | null
}

/** One section of the kind's own fields, with what follows from them. */
export function OwnSection({ draft, names, claim }: Props) {
  const { record, errorAt } = draft
  const isImpact = record.kind === 'impact'
  const scored = TEST_SCORE_SECTION_NAMES.find((section) => names.includes(section))
  if (record.kind === 'test-score' && scored) return <CheckTable draft={draft} record={record} section={scored} />
  if (record.kind === 'feedback' && names.includes('consent')) return <ConsentChoice {...{ draft, record }} />
  const voice = record.kind === 'feedback' && names.includes('giver') ? record : null
  const stage = record.kind === 'project' && names.includes('stage') ? record : null
  const isOnTrail = names.includes('idea') || names.includes('became')
  const trail = stage ?? ((record.kind === 'learning' || record.kind === 'idea') && isOnTrail ? record : null)
  const fields = (
    <FieldsForm
      fields={kindInfo(record.kind).fields}
      names={shownFields(record, names)}
      values={record}
      path={[]}
      errorAt={errorAt}
      onChange={(name, value) => draft.change({ [name]: value })}
      onBlur={() => void draft.flush()}
      layout={layoutOf(record.kind)}
      behind={behindFields(draft)}
    />
  )
  return (
    <>
      {claim && names.includes('pValue') && (
        <ComputedStatistics statistics={claim.statistics} unit={claim.computed.unit} />
      )}
      {trail && <Trail draft={draft} record={trail} />}
      {stage && <Ladders draft={draft} record={stage} />}
      {voice && <VoiceFields draft={draft} record={voice} />}
      <div className={frameOf(names)}>{fields}</div>
      {claim && names.includes('plan') && <PlanNote claim={claim.claim} />}
      {stage && <StartQuestions record={stage} />}
      {isImpact && names.includes('result') && (
        <>
          {claim && <ComputedEffect typed={claim.claim} computed={claim.computed} />}
          <ArmsTable draft={draft} record={record} />
        </>
      )}
    </>
  )
}

/** What follows on single fields: the day of what happened on one, the way to the table from what is written already. */
function behindFields(draft: Draft<ParsedDraft>): Readonly<Record<string, ReactNode>> {
  const { record } = draft
  const day = DAY_BEHIND[record.kind]
  if (record.kind === 'design-doc') return { alternatives: <EarlierAlternatives draft={draft} record={record} /> }
  return day === undefined ? {} : { [day]: <OneDayField draft={draft} className={grid.span1} /> }
}

const DAY_BEHIND: Readonly<Partial<Record<KindName, string>>> = {
  meeting: 'with',
  decision: 'chosen',
  environment: 'state',
}

/** The look of fields that are more than lines to fill in. */
function frameOf(names: readonly string[]): string | undefined {
  if (names.includes('quote')) return quote.frame
  return names.includes('solution') ? pair.pair : undefined
}
