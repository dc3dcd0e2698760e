import type { TextBlock } from '@shared/markdown/nodes'
import { FormattedInlines } from './formatted-inlines'
import type { World } from './world'
import styles from './written-text.module.css'

/** A table that the person typed. One that is too wide is scrolled by itself. */
export function FormattedTable({ block, world }: { block: Extract<TextBlock, { type: 'table' }>; world: World }) {
  const { align, head, rows } = block
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reachable by keyboard
    <section className={styles.tableFrame} tabIndex={0} aria-label="Table">
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((cell, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns have no name but their place
              <th key={at} scope="col" data-align={align[at]}>
                <FormattedInlines inlines={cell} world={world} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
            <tr key={place}>
              {row.map((cell, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- nor have cells
                <td key={at} data-align={align[at]}>
                  <FormattedInlines inlines={cell} world={world} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
