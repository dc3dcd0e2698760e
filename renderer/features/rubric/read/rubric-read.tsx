import { ArrowLeft, Copy, Download, MoreHorizontal, Pencil, Scale, Trash2 } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import type { RubricInfo } from '@shared/contract/rubric'
import type { Rubric } from '@shared/rubric/rubric'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Menu } from '@/ui/menu'
import { SectionHead } from '@/ui/section-head'
import { useRubricActions } from '../use-rubric-actions'
import { UnmappedEvidence } from '../unmapped-evidence'
import { CoverageWords } from './coverage-words'
import { CriteriaTable } from './criteria-table'
import css from './rubric-read.module.css'
import { VersionList } from './version-list'

interface Props {
  rubric: Rubric
  info: RubricInfo
}

/** One version of a rubric in full. */
export function RubricRead({ rubric, info }: Props) {
  const actions = useRubricActions(rubric, info)
  const isOlder = rubric.version !== info.version
  return (
    <article className={css.read} aria-labelledby="rubric">
      <Link href="/criteria/rubric" className={css.back}>
        <Icon of={ArrowLeft} /> All rubrics
      </Link>
      <header className={css.head}>
        <div>
          <p className={css.version}>
            Version {rubric.version}
            {isOlder && `, not the newest; ${info.version} is`}
          </p>
          <h2 id="rubric" className={css.name}>
            {rubric.name}
          </h2>
        </div>
        <Tools info={info} actions={actions} />
      </header>
      <p className={css.summary}>{rubric.summary}</p>
      {actions.error && <ErrorNote error={actions.error} />}
      <CriteriaTable rubric={rubric} />
      <UnmappedEvidence rubric={rubric} />
      <section className={css.section} aria-label="What it takes to meet a criterion">
        <SectionHead level={3} title="What it takes to meet a criterion" />
        <CoverageWords rubric={rubric} />
      </section>
      <section className={css.section} aria-label="Of the packet as a whole">
        <SectionHead level={3} title="Of the packet as a whole" />
        <ul className={css.lines}>
          {rubric.gates.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
      <VersionList info={info} shown={rubric.version} />
      {rubric.sources.length > 0 && <Sources rubric={rubric} />}
    </article>
  )
}

function Tools({ info, actions }: { info: RubricInfo; actions: ReturnType<typeof useRubricActions> }) {
  const [, navigate] = useLocation()
  const isOwn = info.record !== null
  const items = [
    {
      label: 'Compare with another',
      icon: <Icon of={Scale} />,
      onSelect: () => navigate(`/criteria/compare/swe/${info.id}`),
    },
    { label: 'Export as JSON', icon: <Icon of={Download} />, onSelect: actions.exportFile },
    ...(isOwn
      ? [
          { label: 'Copy', icon: <Icon of={Copy} />, onSelect: actions.makeMine },
          { label: 'Move to the trash', icon: <Icon of={Trash2} />, onSelect: actions.remove },
        ]
      : []),
  ]
  return (
    <div className={css.tools}>
      {isOwn ? (
        <Button variant="primary" icon={<Icon of={Pencil} />} onClick={actions.edit}>
          Edit
        </Button>
      ) : (
        <Button variant="primary" icon={<Icon of={Copy} />} onClick={actions.makeMine} disabled={actions.isBusy}>
          Make it mine
        </Button>
      )}
      <Menu
        label="More about this rubric"
        trigger={<IconButton label="More about this rubric" icon={<Icon of={MoreHorizontal} />} />}
        items={items}
      />
    </div>
  )
}

function Sources({ rubric: { sources } }: { rubric: Rubric }) {
  return (
    <section className={css.section} aria-label="Sources">
      <SectionHead level={3} title="Sources" />
      <ul className={css.lines}>
        {sources.map(({ title, where, license }) => (
          <li key={title}>
            {where || title}
            {license && <span className={css.quiet}>, {license}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
