import type { Draft } from '@/client/use-record-draft'
import { kindInfo, type ParsedDraft } from '@shared/records/kinds'
import { says } from '../read/says'
import { arranged } from './arrangement'
import type { ReadClaim } from './claim/use-claim'
import { commonSections } from './common-sections'
import type { FormSection, Part } from './form-part'
import { shownFields } from './layout'
import { openIn } from './open-places'
import { OwnSection } from './own-section'
import type { Uploads } from './use-uploads'
import type { Asked } from './verification/verification-dialogs'

interface Form {
  draft: Draft<ParsedDraft>
  uploads: Uploads
  /** What the rules say of a metric impact; null for other kinds. */
  claim: ReadClaim | null
  /** Goes on with the verification. */
  onAsk: (asked: Asked) => void
}

/** The parts of a record's form, in the order of its kind: its own, and what all records have in common. */
export function sectionsOf({ claim, ...form }: Form): FormSection[] {
  const parts = arranged(form.draft.record.kind, [...ownSections(form.draft, claim), ...commonSections(form)])
  return claim ? parts.map((part) => ({ ...part, open: openIn(part.fields, claim) })) : parts
}

function ownSections(draft: Draft<ParsedDraft>, claim: ReadClaim | null): Part[] {
  const { record } = draft
  return kindInfo(record.kind)
    .sections.map((section, at) => ({
      id: `own-${at}`,
      title: section.title,
      fields: section.fields,
      said: section.fields.some((name) => says(record[name])),
      computed: section.fields.includes('pValue') && Boolean(claim?.statistics.computed),
      body: <OwnSection draft={draft} names={section.fields} claim={claim} />,
    }))
    .filter(({ fields }) => shownFields(record, fields).length > 0)
}
