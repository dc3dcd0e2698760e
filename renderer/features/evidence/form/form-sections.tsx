import type { Draft } from '@/client/use-record-draft'
import { EVIDENCE_KINDS, kindInfo, type ParsedDraft } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'
import type { ReactNode } from 'react'
import { says } from '../read/says'
import { AttachmentsForm } from './attachments-form'
import type { ReadClaim } from './claim/use-claim'
import { saidOnOneDay } from './feedback/said-on-one-day'
import { openIn } from './open-places'
import { OwnSection } from './own-section'
import { PrivateNote } from './private-note'
import { RowsTable } from './rows-table'
import { Standing } from './standing'
import type { Uploads } from './use-uploads'
import type { Asked } from './verification/verification-dialogs'
import { WhenFields } from './when-fields'

export interface FormSection {
  id: string
  title: string
  /** Something stands in it. */
  said: boolean
  /** How many things in it the rules ask for. */
  open?: number
  /** Something in it is computed. */
  computed?: boolean
  body: ReactNode
}

interface Form {
  draft: Draft<ParsedDraft>
  uploads: Uploads
  /** What the rules say of a metric impact; null for other kinds. */
  claim: ReadClaim | null
  /** Goes on with the verification. */
  onAsk: (asked: Asked) => void
}

/** The parts of a record's form: its own by kind, then what all records have in common. */
export function sectionsOf({ draft, uploads, claim, onAsk }: Form): FormSection[] {
  const parts = [...ownSections(draft, claim), ...commonSections(draft, uploads, onAsk)]
  return claim ? parts.map((part) => ({ ...part, open: openIn(part.fields, claim) })) : parts
}

type Part = FormSection & { fields: readonly string[] }

function ownSections(draft: Draft<ParsedDraft>, claim: ReadClaim | null): Part[] {
  const { record } = draft
  return kindInfo(record.kind).sections.map((section, at) => ({
    id: `own-${at}`,
    title: section.title,
    fields: section.fields,
    said: section.fields.some((name) => says(record[name])),
    computed: section.fields.includes('pValue') && Boolean(claim?.statistics.computed),
    body: <OwnSection draft={draft} names={section.fields} claim={claim} />,
  }))
}

function commonSections(draft: Draft<ParsedDraft>, uploads: Uploads, onAsk: Form['onAsk']): Part[] {
  const { record, errorAt } = draft
  const onBlur = () => void draft.flush()
  const onChange = (name: string, value: unknown) => draft.change({ [name]: value })
  const common = { errorAt, onBlur }
  return [
    {
      id: 'when',
      fields: ['when', 'project', 'people', 'tags'],
      title: saidOnOneDay(record) ? 'What it belongs to' : 'When and with whom',
      said:
        (says(record.when.from) && !saidOnOneDay(record)) ||
        says(record.project) ||
        says(record.people) ||
        says(record.tags),
      body: <WhenFields draft={draft} />,
    },
    ...(EVIDENCE_KINDS.includes(record.kind) || record.evidence.length > 0 ? [countsFor(draft, common)] : []),
    {
      id: 'attachments',
      fields: ['attachments', 'links'],
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
      fields: ['disclosure', 'verification'],
      title: 'Disclosure and proof',
      said: says(record.verification),
      body: <Standing draft={draft} onAsk={onAsk} />,
    },
    {
      id: 'note',
      fields: ['privateNote'],
      title: 'Private note',
      said: says(record.privateNote),
      body: <PrivateNote draft={draft} />,
    },
  ]
}

type Common = Pick<Parameters<typeof RowsTable>[0], 'errorAt' | 'onBlur'>

function countsFor({ record, change }: Draft<ParsedDraft>, common: Common): Part {
  const { criterion, strength, level, why, privateNote } = commonFields.evidence.fields
  // The texts come last, where they have the whole width.
  const field = { ...commonFields.evidence, fields: { criterion, strength, level, why, privateNote } }
  return {
    id: 'counts-for',
    fields: ['evidence'],
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
