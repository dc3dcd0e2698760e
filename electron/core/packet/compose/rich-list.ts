import type { TextBlock, TextItem } from '@shared/markdown/nodes'
import type { Block, ListBlock, ListItem } from '../tree'
import { toRuns, type StandingOf } from './inline-markup'

type TextList = Extract<TextBlock, { type: 'list' }>
type Within = (blocks: readonly TextBlock[]) => Block[]

/** A list of the tree: an item's first paragraph is its text, bullets under it are its items, all else stands below. */
export const listBlock = ({ start, items }: TextList, standing: StandingOf, within: Within): ListBlock => ({
  type: 'list',
  ordered: start !== null,
  ...(start !== null && start !== 1 && { start }),
  items: items.map((item) => listItem(item, standing, within)),
})

function listItem({ checked, blocks }: TextItem, standing: StandingOf, within: Within): ListItem {
  const [first, ...others] = blocks
  const isText = first?.type === 'paragraph' && !first.inlines.some(({ type }) => type === 'picture')
  const rest = isText ? others : blocks
  const [under] = rest
  const isNested = rest.length === 1 && under?.type === 'list' && under.start === null
  return {
    runs: isText ? toRuns(first.inlines, standing) : [],
    ...(checked !== null && { checked }),
    ...(isNested && { items: under.items.map((item) => listItem(item, standing, within)) }),
    ...(!isNested && rest.length > 0 && { blocks: within(rest) }),
  }
}
