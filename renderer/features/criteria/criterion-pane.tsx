import { ArrowLeft } from 'lucide-react'
import { Link } from 'wouter'
import { LEVELS } from '@shared/rubric/levels'
import type { CriterionEvidence } from '@shared/rubric/links'
import { Icon } from '@/ui/icon'
import { Tabs } from '@/ui/tabs'
import css from './criterion-pane.module.css'
import { Examples } from './examples'
import { LinkedEvidence } from './linked-evidence'
import type { Criteria } from './use-criteria'

interface Props {
  criteria: Criteria
  evidence: CriterionEvidence
}

/** One criterion in full: what each level asks, what it looks like, and the person's own evidence. */
export function CriterionPane({ criteria, evidence }: Props) {
  const { criterion } = evidence
  const tabs = criterion.anchors.map(({ level, summary, signals }) => ({
    value: level,
    label: LEVELS[level],
    content: <Anchor summary={summary} signals={signals} />,
  }))
  const first = tabs.some(({ value }) => value === criteria.level) ? criteria.level : (tabs[0]?.value ?? '')
  return (
    <section className={css.pane} aria-labelledby="criterion">
      <Link href="/criteria" className={css.back}>
        <Icon of={ArrowLeft} /> All criteria
      </Link>
      <p className={css.id}>
        {criterion.id}, weight {criterion.weight}
        {criterion.bridge && ', bridge: software engineering counts here'}
      </p>
      <h2 id="criterion" className={css.name}>
        {criterion.name}
      </h2>
      <p className={css.summary}>{criterion.summary}</p>
      <div className={css.levels}>
        <Tabs label="What each level asks" first={first} tabs={tabs} />
      </div>
      <LinkedEvidence criteria={criteria} evidence={evidence} />
      <Examples criterion={criterion} />
      <p className={css.software}>
        <b>In a software review</b> {criterion.softwareContrast}
      </p>
    </section>
  )
}

function Anchor({ summary, signals }: { summary: string; signals: readonly string[] }) {
  return (
    <>
      <p className={css.anchor}>{summary}</p>
      <ul className={css.signals}>
        {signals.map((signal) => (
          <li key={signal}>{signal}</li>
        ))}
      </ul>
    </>
  )
}
