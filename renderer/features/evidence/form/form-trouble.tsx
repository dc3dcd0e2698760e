import { draftText } from '@/client/draft-text'
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
  return (
    <>
      {(isGone || saved?.deletedAt != null) && <LostPlace draft={draft} />}
      {clash && !isGone && <ClashNote {...{ draft, clash, unplaced }} />}
      {/* While it is tried again too, or the buttons would be gone under the pointer. */}
      {error && !isGone && (
        <div className={styles.trouble}>
          <ErrorNote error={`${error.message} Your text is still here.`} onRetry={() => void draft.flush()} />
          <CopyText text={() => draftText(draft.record)} />
        </div>
      )}
    </>
  )
}
