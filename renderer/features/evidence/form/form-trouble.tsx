import { draftText } from '@/client/draft-text'
import { useReopenVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import type { Draft } from '@/client/use-record-draft'
import { CopyText } from '@/ui/copy-text'
import { ErrorNote } from '@/ui/error-note'
import type { ParsedDraft } from '@shared/records/kinds'
import { ClashNote } from './clash/clash-note'
import styles from './form-trouble.module.css'
import { LostPlace } from './lost-place'

interface Props {
  draft: Draft<ParsedDraft>
  /** Fields that were changed elsewhere too and have no place on the form. */
  unplaced: readonly string[]
}

/** What stands between the text and the vault, with the way out. */
export function FormTrouble({ draft, unplaced }: Props) {
  const { error, clash, saved, isGone } = draft
  const vault = useVaults().data?.current
  const reopen = useReopenVault()
  // Where the vault can only be read by now, trying again begins with opening it; what is typed is saved then.
  const retry = () =>
    vault?.access === 'read' ? reopen.mutate({ folder: vault.folder, access: 'write' }) : void draft.flush()
  return (
    <>
      {(isGone || saved?.deletedAt != null) && <LostPlace draft={draft} />}
      {clash && !isGone && <ClashNote {...{ draft, clash, unplaced }} />}
      {/* While it is tried again too, or the buttons would be gone under the pointer. */}
      {error && !isGone && (
        <div className={styles.trouble}>
          <ErrorNote error={`${error.message} Your text is still here.`} onRetry={retry} />
          {reopen.error && <ErrorNote error={reopen.error} />}
          <CopyText text={() => draftText(draft.record)} />
        </div>
      )}
    </>
  )
}
