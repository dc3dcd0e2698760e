import type { Draft } from '@/client/use-record-draft'
import { isPrinted } from '@shared/disclosure/packet-kinds'
import { EVIDENCE_KINDS, type ParsedDraft } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'
import { says } from '../read/says'
import { AttachmentsForm } from './attachments-form'
import { belongingTitle } from './belonging'
import type { Part } from './form-part'
import { NotPrinted } from './not-printed'
import { oneDay } from './one-day'
import { PrivateNote } from './private-note'
import { RowsTable } from './rows/rows-table'
import { DisclosureField } from './disclosure-field'
import type { Uploads } from './use-uploads'
import type { Asked } from './verification/verification-dialogs'
import { VerificationPart } from './verification/verification-part'
import { WhenFields } from './when-fields'

interface Form {
  draft: Draft<ParsedDraft>
  uploads: Uploads
  /** Goes on with the verification. */
  onAsk: (asked: Asked) => void
}

/** The parts of a form that all records have in common. */
export function commonSections({ draft, uploads, onAsk }: Form): Part[] {
  const isEvidence = EVIDENCE_KINDS.includes(draft.record.kind)
  const { evidence, verification } = draft.record
  return [
    belonging(draft),
    ...(isEvidence || evidence.length > 0 ? [countsFor(draft)] : []),
    attached(draft, uploads),
    disclosure(draft),
    // Nobody confirms a person or a plan; what was confirmed all the same stays in sight.
    ...(isEvidence || says(verification) ? [confirmation(draft, onAsk)] : []),
    {
      id: 'note',
      fields: ['privateNote'],
      title: 'Private note',
      said: says(draft.record.privateNote),
      body: <PrivateNote draft={draft} />,
    },
  ]
}

function belonging(draft: Draft<ParsedDraft>): Part {
  const { record } = draft
  const { when, project, people, tags } = record
  return {
    id: 'when',
    fields: ['when', 'project', 'people', 'tags'],
    title: belongingTitle(record),
    said: (says(when.from) && oneDay(record) === null) || says(project) || says(people) || says(tags),
    body: <WhenFields draft={draft} />,
  }
}

function countsFor({ record, change, errorAt, flush }: Draft<ParsedDraft>): Part {
  const { criterion, strength, level, why, privateNote } = commonFields.evidence.fields
  // The texts come last, where they have the whole width.
  const fields = { criterion, strength: { ...strength, label: 'Strength, by you' }, level, why, privateNote }
  return {
    id: 'counts-for',
    fields: ['evidence'],
    title: 'Counts for',
    said: record.evidence.length > 0,
    body: (
      <RowsTable
        errorAt={errorAt}
        onBlur={() => void flush()}
        field={{ ...commonFields.evidence, fields }}
        path={['evidence']}
        rows={record.evidence}
        onChange={(evidence) => change({ evidence: evidence as ParsedDraft['evidence'] })}
        addLabel="Link to a criterion"
        hideLegend
      />
    ),
  }
}

function attached(draft: Draft<ParsedDraft>, uploads: Uploads): Part {
  const { record, change, errorAt, flush } = draft
  return {
    id: 'attachments',
    fields: ['attachments', 'links'],
    title: 'Attachments and links',
    said: record.attachments.length > 0 || record.links.length > 0,
    body: (
      <>
        <AttachmentsForm draft={draft} uploads={uploads} />
        <RowsTable
          errorAt={errorAt}
          onBlur={() => void flush()}
          field={commonFields.links}
          path={['links']}
          rows={record.links}
          onChange={(links) => change({ links: links as ParsedDraft['links'] })}
        />
      </>
    ),
  }
}

function disclosure(draft: Draft<ParsedDraft>): Part {
  return {
    id: 'disclosure',
    fields: ['disclosure'],
    title: 'Disclosure',
    said: false,
    body: isPrinted(draft.record.kind) ? <DisclosureField draft={draft} /> : <NotPrinted kind={draft.record.kind} />,
  }
}

const confirmation = (draft: Draft<ParsedDraft>, onAsk: Form['onAsk']): Part => ({
  id: 'verification',
  fields: ['verification'],
  title: 'Proof',
  said: says(draft.record.verification),
  body: <VerificationPart draft={draft} onAsk={onAsk} />,
})
