import type { ReactNode } from 'react'
import css from './part.module.css'

interface Props {
  title: ReactNode
  /** What this part does for a reader, in a sentence. */
  says: ReactNode
}

export function PartHead({ title, says }: Props) {
  return (
    <header className={css.head}>
      <h2>{title}</h2>
      <p>{says}</p>
    </header>
  )
}
