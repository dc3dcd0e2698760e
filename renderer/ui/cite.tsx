import styles from './cite.module.css'

interface Props {
  exhibit: string
  /** What it is, for the pointer and for screen readers. */
  title: string
  href?: string | undefined
}

/** A reference to a record by its exhibit number. */
export function Cite({ exhibit, title, href }: Props) {
  if (href === undefined)
    return (
      <span className={styles.cite} title={title}>
        {exhibit}
      </span>
    )
  return (
    <a href={href} className={styles.cite} title={title} aria-label={`${exhibit} ${title}`}>
      {exhibit}
    </a>
  )
}
