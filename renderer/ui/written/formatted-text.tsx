import { readMarkdown } from '@shared/markdown/read-markdown'
import { FormattedBlocks } from './formatted-blocks'
import { FormattedInlines } from './formatted-inlines'
import type { World } from './world'
import styles from './written-text.module.css'

/** A text by the reader that the packet reads by. */
export function FormattedText({ text, ...world }: World & { text: string }) {
  const { blocks, notes } = readMarkdown(text)
  return (
    <>
      <FormattedBlocks blocks={blocks} world={world} />
      {notes.length > 0 && (
        <ol className={styles.notes}>
          {notes.map((note, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- notes have no name but their number
            <li key={at}>
              <FormattedInlines inlines={note} world={world} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
