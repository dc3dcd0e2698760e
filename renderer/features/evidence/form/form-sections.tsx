import type { Draft } from '@/client/use-record-draft'
import { EVIDENCE_KINDS, kindInfo, type ParsedDraft } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'
import type { ReactNode } from 'react'
import { says } from '../read/says'
import { AttachmentsForm } from './attachments-form'
import { ComputedEffect } from './computed-effect'
import { FieldsForm } from './fields-form'
import { PrivateNote } from './private-note'
import { RowsTable } from './rows-table'
import { Standing } from './standing'
import type { Uploads } from './use-uploads'
import { WhenFields } from './when-fields'

export interface FormSection {
  id: string
  title: string
  /** Something stands in it. */
  said: boolean
  body: ReactNode
}

/** The parts of a record's form: its own by kind, then what all records have in common. */
export function sectionsOf(draft: Draft<ParsedDraft>, uploads: Uploads): FormSection[] {
  const { record, errorAt } = draft
  const onBlur = () => void draft.flush()
  const onChange = (name: string, value: unknown) => draft.change({ [name]: value })
  const common = { path: [], values: record, errorAt, onChange, onBlur }
  const { fields, sections } = kindInfo(record.kind)
  const own = sections.map((section, at) => ({
    id: `own-${at}`,
    title: section.title,
    said: section.fields.some((name) => says(record[name])),
    body: (
      <>
        <FieldsForm {...common} fields={fields} names={section.fields} />
        {record.kind === 'impact' && section.fields.includes('result') && <ComputedEffect impact={record} />}
      </>
    ),
  }))
  return [
    ...own,
    {
      id: 'when',
      title: 'When and with whom',
      said: says(record.when.from) || says(record.project) || says(record.people) || says(record.tags),
      body: <WhenFields draft={draft} />,
    },
    ...(EVIDENCE_KINDS.includes(record.kind) || record.evidence.length > 0 ? [countsFor(draft, common)] : []),
    {
      id: 'attachments',
      title: 'Attachments and links',
      said: record.attachments.length > 0 || record.links.length > 0,
      body: (
        <>
          <AttachmentsForm draft={draft} uploads={uploads} />
          <RowsTable
            {...common}
            field={commonFields.links}
            path={['links']}
            rows={record.links}
            onChange={(links) => onChange('links', links)}
            addLabel="Add a link"
          />
        </>
      ),
    },
    {
      id: 'standing',
      title: 'Disclosure and proof',
      said: says(record.verification),
      body: <Standing draft={draft} />,
    },
    { id: 'note', title: 'Private note', said: says(record.privateNote), body: <PrivateNote draft={draft} /> },
  ]
}

type Common = Pick<Parameters<typeof RowsTable>[0], 'errorAt' | 'onBlur'>

function countsFor({ record, change }: Draft<ParsedDraft>, common: Common): FormSection {
  const { criterion, strength, level, why } = commonFields.evidence.fields
  // The reason comes last, where it has the whole width.
  const field = { ...commonFields.evidence, fields: { criterion, strength, level, why } }
  return {
    id: 'counts-for',
    title: 'Counts for',
    said: record.evidence.length > 0,
    body: (
      <RowsTable
        {...common}
        field={field}
        path={['evidence']}
        rows={record.evidence}
        onChange={(evidence) => change({ evidence: evidence as ParsedDraft['evidence'] })}
        addLabel="Link to a criterion"
        hideLegend
      />
    ),
  }
}
