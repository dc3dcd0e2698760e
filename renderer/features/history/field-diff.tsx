import { changedPassages } from '@shared/history/text-diff'
import type { FieldChange } from '@shared/history/step'
import { Unseen } from '@/ui/unseen'
import styles from './field-diff.module.css'

interface Props {
  change: FieldChange
  /** Of the first version all is new, and need not be marked. */
  isFirst: boolean
}

/** Longer values are compared word by word. */
const SHORT = 30

/** What became of one field: the old value and the new, or the passages of a long text that changed. */
export function FieldDiff({ change, isFirst }: Props) {
  return (
    <div className={styles.field}>
      <dt className={styles.name}>{change.field}</dt>
      <dd className={styles.value}>{isFirst ? change.after : <Difference {...change} />}</dd>
    </div>
  )
}

function Difference({ before, after }: FieldChange) {
  if (before !== '' && after !== '' && (before.length > SHORT || after.length > SHORT)) {
    return changedPassages(before, after).map(({ type, text }, at) =>
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no name but their place
      type === 'same' ? <span key={at}>{text}</span> : <Changed key={at} type={type} text={text} />,
    )
  }
  return (
    <>
      {before !== '' && <Changed type="removed" text={before} />}
      {before !== '' && after !== '' && ' '}
      {after !== '' && <Changed type="added" text={after} />}
    </>
  )
}

function Changed({ type, text }: { type: 'removed' | 'added'; text: string }) {
  if (type === 'removed')
    return (
      <del className={styles.removed}>
        <Unseen>Before: </Unseen>
        {text}
      </del>
    )
  return (
    <ins className={styles.added}>
      <Unseen>Then: </Unseen>
      {text}
    </ins>
  )
}
