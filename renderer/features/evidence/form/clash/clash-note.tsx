import type { Draft } from '@/client/use-record-draft'
import { Button } from '@/ui/button'
import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'
import { goToField } from '../go-to-field'
import styles from './clash-note.module.css'
import { labelOf } from './label-of'
import { OtherText } from './other-text'

interface Props {
  draft: Draft<ParsedDraft>
  clash: { theirs: VaultRecord; fields: readonly string[] }
  /** Fields that have no place on the form. */
  unplaced: readonly string[]
}

/** Says that another window wrote in the same fields, and leads to them. */
export function ClashNote({ draft, clash: { theirs, fields }, unplaced }: Props) {
  const isOne = fields.length === 1
  return (
    <section role="alert" className={styles.note}>
      <h2 className={styles.title}>This record was changed elsewhere while you wrote</h2>
      <p>
        All other fields are joined and saved. {isOne ? 'This one was' : 'These were'} changed in both places, and
        nothing is lost: both texts stand below, one beside the other.
      </p>
      <div className={styles.fields}>
        {fields.map((name) => (
          <Button key={name} variant="link" onClick={() => goToField(name)}>
            {labelOf(draft.record, name)}
          </Button>
        ))}
        {!isOne && (
          <>
            <Button size="small" onClick={() => void draft.keepMine()}>
              Keep all of mine
            </Button>
            <Button size="small" onClick={() => void draft.takeTheirs()}>
              Use all of the others
            </Button>
          </>
        )}
      </div>
      {unplaced.map((name) => (
        <OtherText key={name} {...{ draft, theirs, name }} onPlaced={() => undefined} />
      ))}
    </section>
  )
}
