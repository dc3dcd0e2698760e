import { BLOCKS, type Review, type ReviewItem } from '@shared/year/review'
import { Checkbox } from '@/ui/checkbox'
import { classes } from '@/ui/classes'
import { SectionHead } from '@/ui/section-head'
import css from './review-blocks.module.css'

interface Props {
  blocks: Review['blocks']
  /** Ids of what stays out. */
  left: ReadonlySet<string>
  onToggle: (id: string) => void
}

/** Everything that the period has to tell; what is not ticked stays out of the text. */
export function ReviewBlocks({ blocks, left, onToggle }: Props) {
  return blocks.map(({ name, items }) => (
    <section key={name} aria-labelledby={`review-${name}`}>
      <SectionHead id={`review-${name}`} title={BLOCKS[name]} count={items.length} />
      <ul className={css.items}>
        {items.map((item) => (
          <li key={item.id} className={classes(css.item, left.has(item.id) && css.left)}>
            <Checkbox checked={!left.has(item.id)} onChange={() => onToggle(item.id)}>
              <ItemWords item={item} />
            </Checkbox>
            {item.record !== null && (
              <a
                href={`#/evidence/${item.record}`}
                aria-label={`Open ${item.exhibit ?? item.title}`}
                className={css.open}
              >
                {item.exhibit ?? 'Open'}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  ))
}

function ItemWords({ item: { title, text, quote } }: { item: ReviewItem }) {
  if (quote)
    return (
      <span className={css.words}>
        <span className={css.quote}>“{quote.words}”</span>
        <span className={css.text}>{quote.who}</span>
      </span>
    )
  return (
    <span className={css.words}>
      <span className={css.title}>{title}</span>
      {text && <span className={css.text}>{text}</span>}
    </span>
  )
}
