import { LEVEL_NAMES, LEVELS } from '@shared/rubric/levels'
import type { CoverageRules, Rubric } from '@shared/rubric/rubric'
import { Checkbox } from '@/ui/checkbox'
import { Field } from '@/ui/field'
import { NumberInput } from '@/ui/number-input'
import { SectionHead } from '@/ui/section-head'
import css from './form.module.css'
import { LinesArea } from './lines-area'
import type { RubricDraft } from './use-rubric-draft'

/** What it takes to meet a criterion, and what the packet as a whole must show. */
export function RulesForm({ draft }: { draft: RubricDraft }) {
  const { rubric, edit, flush } = draft
  const onBlur = () => void flush()
  return (
    <>
      <h2 className={css.name}>Coverage and gates</h2>
      <p className={css.says}>
        What it takes to meet a criterion. These numbers are a proposal of Casebook&rsquo;s; your company&rsquo;s rules
        come first.
      </p>
      <Coverage draft={draft} />
      <section className={css.section} aria-label="Of the packet as a whole">
        <SectionHead level={3} title="Of the packet as a whole" />
        <div className={css.grid}>
          <Field label="Gates" className={css.whole}>
            <LinesArea
              label="Gate"
              values={rubric.gates.map(({ text }) => text)}
              onChange={(texts) => edit((now) => ({ ...now, gates: gatesOf(texts, now.gates) }))}
              onBlur={onBlur}
            />
          </Field>
        </div>
      </section>
    </>
  )
}

function Coverage({ draft: { rubric, edit, faultAt, flush } }: { draft: RubricDraft }) {
  const { coverage, levels } = rubric
  const onBlur = () => void flush()
  const change = (patch: Partial<CoverageRules>) => edit((now) => ({ ...now, coverage: { ...now.coverage, ...patch } }))
  return (
    <div className={css.grid}>
      <Field label="Strong pieces" error={faultAt('coverage', 'strongPieces')}>
        <NumberInput
          value={coverage.strongPieces}
          onChange={(value) => change({ strongPieces: whole(value) })}
          onBlur={onBlur}
        />
      </Field>
      <Field label="Sorts of evidence" error={faultAt('coverage', 'types')}>
        <NumberInput value={coverage.types} onChange={(value) => change({ types: whole(value) })} onBlur={onBlur} />
      </Field>
      <Field label="Newest piece at most" error={faultAt('coverage', 'recentMonths')}>
        <NumberInput
          value={coverage.recentMonths}
          unit="months old"
          onChange={(value) => change({ recentMonths: whole(value) })}
          onBlur={onBlur}
        />
      </Field>
      <div>
        <Checkbox checked={coverage.witness} onChange={(witness) => change({ witness })}>
          An independent witness
        </Checkbox>
      </div>
      {LEVEL_NAMES.map((level) => (
        <Field
          key={level}
          label={`Sustained, ${levels[level] || LEVELS[level]}`}
          error={faultAt('coverage', 'sustainedMonths', level)}
        >
          <NumberInput
            value={coverage.sustainedMonths[level]}
            unit="months"
            onChange={(value) => change({ sustainedMonths: { ...coverage.sustainedMonths, [level]: whole(value) } })}
            onBlur={onBlur}
          />
        </Field>
      ))}
    </div>
  )
}

/** An empty field is no number yet; its schema says so below it. */
const whole = (value: number | null) => value ?? Number.NaN

/** A gate keeps its id while its words or its place stay. */
function gatesOf(texts: readonly string[], gates: Rubric['gates']): Rubric['gates'] {
  const used = new Set<string>()
  const take = (gate: Rubric['gates'][number] | undefined) => {
    if (!gate || used.has(gate.id)) return undefined
    used.add(gate.id)
    return gate
  }
  return texts.map((text, index) => {
    const kept =
      take(gates.find((gate) => gate.text === text)) ?? take(texts.length === gates.length ? gates[index] : undefined)
    if (kept) return { ...kept, text }
    let count = index + 1
    while (used.has(`gate-${count}`) || gates.some(({ id }) => id === `gate-${count}`)) count += 1
    used.add(`gate-${count}`)
    return { id: `gate-${count}`, text }
  })
}
