import { client } from '@/client/client'
import { draftText } from '@/client/draft-text'
import { discardDrafts } from '@/client/drafts'
import { withoutManaged } from '@/client/draft-values'
import { givenIds, useRestoreRecords, useVaultMutation } from '@/client/mutations'
import type { Draft } from '@/client/use-record-draft'
import { Button } from '@/ui/button'
import { CopyText } from '@/ui/copy-text'
import { ErrorNote } from '@/ui/error-note'
import type { ParsedDraft } from '@shared/records/kinds'
import { useLocation } from 'wouter'
import styles from './form-trouble.module.css'

/** The record that is open here was thrown away meanwhile, or is in the vault no more: what became of it, and the way on. */
export function LostPlace({ draft }: { draft: Draft<ParsedDraft> }) {
  return (
    <div role="alert" className={styles.trouble}>
      {draft.isGone ? <Gone draft={draft} /> : <InTrash draft={draft} />}
    </div>
  )
}

function InTrash({ draft: { saved } }: { draft: Draft<ParsedDraft> }) {
  const restore = useRestoreRecords()
  return (
    <div className={styles.lost}>
      <p>This record is in the trash. What you write is saved in it there, and no list or packet shows it.</p>
      {saved && <Button onClick={() => restore.mutate([saved.id])}>Take it out of the trash</Button>}
      {restore.error && <ErrorNote error={restore.error} />}
    </div>
  )
}

function Gone({ draft }: { draft: Draft<ParsedDraft> }) {
  const [, navigate] = useLocation()
  const { id } = draft.record
  const create = useVaultMutation(
    () => client.call('records.create', { draft: withoutManaged(draft.record) }),
    (_given, record) => givenIds([record.id]),
  )
  const keep = () =>
    create.mutate(undefined, {
      onSuccess(record) {
        if (id !== undefined) discardDrafts([id])
        navigate(`/evidence/${record.id}/edit`, { replace: true })
      },
    })
  return (
    <div className={styles.lost}>
      <p>
        This record is no longer in the vault: its making was undone elsewhere, or it was deleted for ever. Your text is
        still here.
      </p>
      <Button variant="primary" onClick={keep}>
        Keep it as a new record
      </Button>
      <CopyText text={() => draftText(draft.record)} />
      {create.error && <ErrorNote error={create.error} />}
    </div>
  )
}
