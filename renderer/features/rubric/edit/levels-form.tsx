import { withCriterion } from '@shared/rubric/edit/criteria'
import { LEVEL_NAMES, LEVELS, type Level } from '@shared/rubric/levels'
import type { Anchor } from '@shared/rubric/rubric'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { Tabs } from '@/ui/tabs'
import { TextArea } from '@/ui/text-area'
import type { CriterionProps } from './criterion-form'
import css from './form.module.css'
import { LinesArea } from './lines-area'

/** What each level asks, and the signals by which one sees it. */
export function LevelsForm({ draft, criterion }: CriterionProps) {
  const tabs = LEVEL_NAMES.map((level) => ({
    value: level,
    label: draft.rubric.levels[level] ?? LEVELS[level],
    content: <LevelFields draft={draft} criterion={criterion} level={level} />,
  }))
  return (
    <section className={css.section} aria-label="What each level asks">
      <SectionHead level={3} title="What each level asks" />
      <Tabs label="What each level asks" first="mle" tabs={tabs} />
    </section>
  )
}

function LevelFields({ draft, criterion, level }: CriterionProps & { level: Level }) {
  const anchor = criterion.anchors.find((candidate) => candidate.level === level)
  const onBlur = () => void draft.flush()
  const change = (patch: Partial<Anchor>) =>
    draft.edit((now) => withCriterion(now, criterion.id, { anchors: withAnchor(criterion.anchors, level, patch) }))
  return (
    <div className={css.grid}>
      <Field label="What it asks" className={css.whole}>
        <TextArea value={anchor?.summary ?? ''} onChange={(summary) => change({ summary })} onBlur={onBlur} />
      </Field>
      <Field label="Signals" className={css.whole}>
        <LinesArea
          label="Signal"
          values={anchor?.signals ?? []}
          onChange={(signals) => change({ signals })}
          onBlur={onBlur}
        />
      </Field>
    </div>
  )
}

/** The anchors with one changed, in the order of the levels; one that says nothing is none. */
function withAnchor(anchors: readonly Anchor[], level: Level, patch: Partial<Anchor>): Anchor[] {
  return LEVEL_NAMES.flatMap((each) => {
    const anchor = anchors.find((candidate) => candidate.level === each) ?? { level: each, summary: '', signals: [] }
    const next = each === level ? { ...anchor, ...patch } : anchor
    return next.summary === '' && next.signals.length === 0 ? [] : [next]
  })
}
