import { LEVELS } from '@shared/rubric/levels'
import { useRubrics } from '@/client/queries'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { Select } from '@/ui/select'
import { TextInput } from '@/ui/text-input'
import type { PartProps } from '../case-parts'
import { TextDraftOffer } from '../drafts/draft-offer'
import { useDrafts } from '../drafts/use-case-drafts'
import { CaseText } from '../preflight/case-text'
import { PartHead } from './part-head'
import css from './part.module.css'

const levels = Object.entries(LEVELS).map(([value, label]) => ({ value: value as keyof typeof LEVELS, label }))
const moves = [
  { value: 'transition', label: 'Transition' },
  { value: 'promotion', label: 'Promotion' },
] as const

/** Who asks for what, from when. */
export function AskPart({ draft }: PartProps) {
  return (
    <>
      <PartHead title="The ask" says="The head of the first page. A reader who sees only this knows what is asked." />
      <div className={css.grid}>
        <Words draft={draft} />
        <Roles draft={draft} />
        <Criteria draft={draft} />
        <Dates draft={draft} />
      </div>
    </>
  )
}

function Words({ draft: { record, change, errorAt } }: PartProps) {
  const drafts = useDrafts()
  const [ask, whyNow] = [drafts?.ask?.text, drafts?.whyNow?.text]
  return (
    <>
      {ask !== undefined && record.ask.trim() === '' && (
        <div className={css.whole}>
          <TextDraftOffer name="the ask" field="ask" text={ask} onTake={() => change({ ask })} />
        </div>
      )}
      <CaseText
        at="ask"
        className={css.whole}
        label="The ask"
        hint="One sentence: which role, at which level, from when."
        error={errorAt('ask')}
        value={record.ask}
        onChange={(text) => change({ ask: text })}
      />
      {whyNow !== undefined && record.whyNow.trim() === '' && (
        <div className={css.whole}>
          <TextDraftOffer name="why now" field="whyNow" text={whyNow} onTake={() => change({ whyNow })} />
        </div>
      )}
      <CaseText
        at="whyNow"
        className={css.whole}
        label="Why now"
        error={errorAt('whyNow')}
        value={record.whyNow}
        onChange={(text) => change({ whyNow: text })}
      />
    </>
  )
}

function Roles({ draft: { record, change } }: PartProps) {
  return (
    <>
      <Field at="targetRole" label="Target role">
        <TextInput value={record.targetRole} onChange={(targetRole) => change({ targetRole })} />
      </Field>
      <Field at="targetLevel" label="Target level">
        <Select
          value={record.targetLevel}
          choices={levels}
          onChange={(targetLevel) => change({ targetLevel })}
          emptyLabel="Not said"
        />
      </Field>
      <Field at="currentRole" label="Current role">
        <TextInput value={record.currentRole} onChange={(currentRole) => change({ currentRole })} />
      </Field>
      <Field at="currentLevel" label="Current level">
        <TextInput value={record.currentLevel} onChange={(currentLevel) => change({ currentLevel })} />
      </Field>
      <Field at="team" label="Team">
        <TextInput value={record.team} onChange={(team) => change({ team })} />
      </Field>
      <Field at="move" label="Kind of move">
        <Select value={record.move} choices={moves} onChange={(move) => change({ move })} emptyLabel="Not said" />
      </Field>
    </>
  )
}

/** The criteria that the case is held against, in the version it was made with. */
function Criteria({ draft: { record, change } }: PartProps) {
  const rubrics = useRubrics().data ?? []
  const chosen = rubrics.find(({ id }) => id === (record.rubric || 'mle'))
  const older = chosen?.versions.map(({ version }) => ({ value: version, label: version })) ?? []
  return (
    <>
      <Field at="rubric" label="Criteria">
        <Select
          value={chosen?.id ?? record.rubric}
          choices={rubrics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(rubric) => change({ rubric: rubric ?? 'mle', rubricVersion: '' })}
        />
      </Field>
      <Field at="rubricVersion" label="Version of the criteria">
        <Select
          value={record.rubricVersion || null}
          choices={older}
          onChange={(version) => change({ rubricVersion: version ?? '' })}
          emptyLabel={chosen ? `Newest, ${chosen.version}` : 'Newest'}
        />
      </Field>
    </>
  )
}

function Dates({ draft: { record, change, errorAt } }: PartProps) {
  return (
    <>
      <Field at="periodFrom" label="Evidence from" error={errorAt('periodFrom')}>
        <DayInput value={record.periodFrom} onChange={(periodFrom) => change({ periodFrom })} />
      </Field>
      <Field at="periodTo" label="Evidence to" error={errorAt('periodTo')}>
        <DayInput value={record.periodTo} onChange={(periodTo) => change({ periodTo })} />
      </Field>
      <Field
        at="date"
        label="Date of the packet"
        hint="Printed on it; never taken from the clock."
        error={errorAt('date')}
      >
        <DayInput value={record.date} onChange={(date) => change({ date })} />
      </Field>
      <Field at="confidentiality" label="Confidentiality label" hint="For example: company internal.">
        <TextInput value={record.confidentiality} onChange={(confidentiality) => change({ confidentiality })} />
      </Field>
      <Field
        className={css.whole}
        label="Name of this case"
        hint="For you, to tell your cases apart."
        error={errorAt('title')}
      >
        <TextInput value={record.title} onChange={(title) => change({ title })} />
      </Field>
    </>
  )
}
