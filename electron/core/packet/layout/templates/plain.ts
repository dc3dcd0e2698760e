import { columnGrid } from '../geometry'
import { hex, palette } from '../palette'
import type { TypeStyle } from '../type-styles'
import { standard } from './standard'
import type { StyleName, Template } from './template'

const ink = hex('000000')
const grey = hex('4A4A4A')

/** The standard sizes in one family; what was large and light becomes bold and modest. */
function plainStyles(): Record<StyleName, TypeStyle> {
  const { styles } = standard
  const serif = (name: StyleName, more: Partial<TypeStyle> = {}): TypeStyle => ({
    ...styles[name],
    family: 'serif',
    tracking: 0,
    ...more,
  })
  return {
    running: serif('running', { size: 8.5 }),
    kicker: serif('kicker', { size: 8.5 }),
    title: serif('title', { size: 20, leading: 25 }),
    deck: serif('deck', { size: 11, leading: 15.5, tone: 'ink' }),
    heading1: serif('heading1', { size: 16, leading: 21 }),
    heading2: serif('heading2', { size: 12.5, leading: 18 }),
    heading3: serif('heading3', { size: 11 }),
    body: serif('body', { size: 11, leading: 15.5, justify: false, hyphenate: false }),
    listItem: serif('listItem', { size: 11, leading: 15.5, hyphenate: false }),
    quote: serif('quote', { size: 11, leading: 15.5, hyphenate: false }),
    keyFigure: serif('keyFigure', { size: 13, leading: 18, tone: 'ink' }),
    caption: serif('caption', { size: 9 }),
    captionInk: serif('captionInk', { size: 9 }),
    captionStrong: serif('captionStrong', { size: 9 }),
    cell: serif('cell', { size: 9.5, leading: 13 }),
    cellNumeric: serif('cellNumeric', { size: 9.5, leading: 13 }),
    label: serif('label', { size: 9, tone: 'ink' }),
    exhibitId: serif('exhibitId', { size: 12.5, leading: 18, tone: 'ink' }),
    contents: serif('contents', { size: 10 }),
  }
}

/** For companies that distrust design: one column, one family, black on white. */
export const plain: Template = {
  ...standard,
  styles: plainStyles(),
  palette: {
    ...palette,
    ink,
    accent: ink,
    positive: ink,
    caution: ink,
    muted: grey,
    rule: hex('B0B0B0'),
    bar: hex('C4C4C4'),
  },
  grid: columnGrid({ main: 455, gutter: 0, side: 0, top: 76, bottom: 76 }, { main: 468, top: 72, bottom: 66 }),
  sideNotes: 'within',
}
