import { ArrowLeft } from 'lucide-react'
import { Link } from 'wouter'
import { alsoReads } from '@shared/rubric/edit/criteria'
import { unmappedLinks } from '@shared/rubric/links'
import { useRecords } from '@/client/queries'
import { Icon } from '@/ui/icon'
import { UnmappedEvidence } from '../unmapped-evidence'
import { AboutForm } from './about-form'
import { CriterionForm } from './criterion-form'
import css from './form.module.css'
import { RulesForm } from './rules-form'
import type { RubricDraft } from './use-rubric-draft'

interface Props {
  draft: RubricDraft
  part: string
  recordId: string
  onOpen: (part: string) => void
}

/** The part of the rubric that is being written. */
export function EditorPart({ draft, part, recordId, onOpen }: Props) {
  return (
    <>
      <Link href={`/criteria/rubric/${recordId}/edit`} className={css.back}>
        <Icon of={ArrowLeft} /> All parts
      </Link>
      <form onSubmit={(event) => event.preventDefault()} autoComplete="off">
        <fieldset disabled={draft.locked}>
          <Part draft={draft} part={part} onOpen={onOpen} />
        </fieldset>
      </form>
    </>
  )
}

function Part({ draft, part, onOpen }: Omit<Props, 'recordId'>) {
  if (part === 'about') return <AboutForm draft={draft} />
  if (part === 'rules') return <RulesForm draft={draft} />
  if (part === 'evidence') return <EvidencePart draft={draft} />
  const criterion = draft.rubric.criteria.find(({ id }) => id === part)
  if (criterion) return <CriterionForm draft={draft} criterion={criterion} onOpen={onOpen} />
  return <p className={css.none}>{part} is no longer in this rubric. Choose another part.</p>
}

function EvidencePart({ draft: { rubric, edit } }: { draft: RubricDraft }) {
  const isAllRead = unmappedLinks(rubric, useRecords().data ?? []).length === 0
  return (
    <>
      <h2 className={css.name}>Evidence not read</h2>
      <p className={css.says}>
        Records keep the links that you gave them, whatever becomes of a rubric. What no criterion reads is listed here.
        {isAllRead && ' Now every link is read.'}
      </p>
      <UnmappedEvidence
        rubric={rubric}
        onRead={(criterion, link) => edit((now) => alsoReads(now, criterion, [link]))}
      />
    </>
  )
}
