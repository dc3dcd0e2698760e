import type { TextInline } from '@shared/markdown/nodes'
import { Cite } from '../cite'
import { FormulaView } from './formula-view'
import type { World } from './world'
import styles from './written-text.module.css'

interface Props {
  inlines: readonly TextInline[]
  world: World
}

/** What stands within the lines of a text. */
export function FormattedInlines({ inlines, world }: Props) {
  return inlines.map((inline, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no name but their place
    <FormattedInline key={at} inline={inline} world={world} />
  ))
}

function FormattedInline({ inline, world }: { inline: TextInline; world: World }) {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'code':
      return <code className={styles.mono}>{inline.text}</code>
    case 'formula':
      return <FormulaView tex={inline.text} display={false} />
    case 'break':
      return <br />
    case 'note':
      return <sup>{inline.number}</sup>
    case 'picture':
      return world.picture?.(inline.target, inline.alt) ?? `[${inline.alt}]`
    case 'citation':
      return <Citation exhibit={inline.exhibit} typed={inline.typed} world={world} />
    default:
      return <Styled inline={inline} world={world} />
  }
}

type Holding = Extract<TextInline, { children: TextInline[] }>

const TAGS = { strong: 'strong', emphasis: 'em', struck: 's' } as const

function Styled({ inline, world }: { inline: Holding; world: World }) {
  const content = <FormattedInlines inlines={inline.children} world={world} />
  if (!('href' in inline)) {
    const Tag = TAGS[inline.type]
    return <Tag>{content}</Tag>
  }
  return (
    // Only a click opens it, in the browser of the person; nothing is fetched before.
    <a href={inline.href} target="_blank" rel="noopener noreferrer" title={inline.href} className={styles.link}>
      {content}
    </a>
  )
}

function Citation({ exhibit, typed, world }: { exhibit: string; typed: string; world: World }) {
  const record = world.records.find((candidate) => candidate.exhibit === exhibit)
  return record ? <Cite exhibit={exhibit} title={record.title} href={`#/evidence/${record.id}`} /> : typed
}
