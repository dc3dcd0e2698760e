import type { TextBlock, TextItem } from '@shared/markdown/nodes'
import { FormattedInlines } from './formatted-inlines'
import { FormattedTable } from './formatted-table'
import { FormulaView } from './formula-view'
import { TaskMark } from './task-mark'
import type { World } from './world'
import styles from './written-text.module.css'

interface Props {
  blocks: readonly TextBlock[]
  world: World
}

/** Blocks of a text, one under the other. */
export function FormattedBlocks({ blocks, world }: Props) {
  return blocks.map((block, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the blocks of a text have no name but their place
    <FormattedBlock key={at} block={block} world={world} />
  ))
}

function FormattedBlock({ block, world }: { block: TextBlock; world: World }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <FormattedInlines inlines={block.inlines} world={world} />
        </p>
      )
    case 'heading':
      return <Heading block={block} world={world} />
    case 'list':
      return <List block={block} world={world} />
    case 'code':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reachable by keyboard
        <pre className={styles.code} tabIndex={0}>
          <code>{block.lines.join('\n')}</code>
        </pre>
      )
    case 'formula':
      return (
        <div className={styles.formula}>
          <FormulaView tex={block.text} display />
        </div>
      )
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <FormattedBlocks blocks={block.blocks} world={world} />
        </blockquote>
      )
    case 'table':
      return <FormattedTable block={block} world={world} />
    default:
      return <hr className={styles.rule} />
  }
}

type BlockOf<T extends TextBlock['type']> = Extract<TextBlock, { type: T }>

/** Within a record a heading is a line in bold, as it prints: the headings of the page are those of its fields. */
function Heading({ block: { level, inlines }, world }: { block: BlockOf<'heading'>; world: World }) {
  const content = <FormattedInlines inlines={inlines} world={world} />
  if (world.headingsBelow === undefined) return <p className={styles.heading}>{content}</p>
  const Tag = TAGS[Math.min(TAGS.length - 1, world.headingsBelow + level - 1)] ?? 'h6'
  return (
    <Tag className={styles.heading} data-level={level}>
      {content}
    </Tag>
  )
}

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

function List({ block: { start, items }, world }: { block: BlockOf<'list'>; world: World }) {
  const isTasks = items.some(({ checked }) => checked !== null)
  const content = items.map((item, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- items have no name but their place
    <Item key={at} item={item} world={world} />
  ))
  if (start === null) return <ul className={isTasks ? styles.tasks : styles.bullets}>{content}</ul>
  return (
    <ol className={styles.numbers} start={start}>
      {content}
    </ol>
  )
}

function Item({ item: { checked, blocks }, world }: { item: TextItem; world: World }) {
  const [first, ...rest] = blocks
  return (
    <li>
      {checked !== null && <TaskMark isDone={checked} />}
      {first?.type === 'paragraph' ? (
        <>
          <FormattedInlines inlines={first.inlines} world={world} />
          <FormattedBlocks blocks={rest} world={world} />
        </>
      ) : (
        <FormattedBlocks blocks={blocks} world={world} />
      )}
    </li>
  )
}
