import type { KindName } from '@shared/records/kinds'
import { Fragment } from 'react'
import type { Part } from './form-part'
import styles from './arrangement.module.css'

/** Parts that stand together under one heading: the first of them that is there says where, all of them what. */
interface Together {
  title: string
  /** The ids of common parts and the titles of a kind's own. */
  parts: readonly string[]
  /** After which of the kind's own parts it stands; else where its first part does. */
  after?: string
}

const STANDING: Together = { title: 'Disclosure and proof', parts: ['disclosure', 'verification'] }

const TOGETHER: Readonly<Partial<Record<KindName, readonly Together[]>>> = {
  impact: [
    { title: 'Proof', parts: ['Proof', 'attachments', 'verification'] },
    { title: 'Disclosure', parts: ['Showing the number', 'disclosure'] },
  ],
  'design-doc': [{ title: 'The file and its pages', parts: ['attachments'], after: 'The decision' }, STANDING],
}

/** The parts of a form in the order of its kind, with those joined that belong together there. */
export function arranged(kind: KindName, parts: readonly Part[]): Part[] {
  return (TOGETHER[kind] ?? [STANDING]).reduce(joined, [...parts])
}

function joined(parts: Part[], { title, parts: names, after }: Together): Part[] {
  const isIn = (part: Part) => names.includes(part.id) || names.includes(part.title)
  const inner = parts.filter(isIn).toSorted((a, b) => placeIn(names, a) - placeIn(names, b))
  const [first] = inner
  if (!first) return parts
  const whole: Part =
    inner.length === 1 ? { ...first, title: after ? title : first.title } : sum(title, first.id, inner)
  const rest = parts.filter((part) => !isIn(part))
  const at = after ? rest.findIndex((part) => part.title === after) + 1 : parts.indexOf(parts.find(isIn) ?? first)
  return rest.toSpliced(at, 0, whole)
}

const placeIn = (names: readonly string[], { id, title }: Part) =>
  names.findIndex((name) => name === id || name === title)

const sum = (title: string, id: string, parts: readonly Part[]): Part => ({
  id,
  title,
  fields: parts.flatMap(({ fields }) => fields),
  said: parts.some(({ said }) => said),
  computed: parts.some(({ computed }) => computed),
  body: (
    <div className={styles.together}>
      {parts.map((part) => (
        <Fragment key={part.id}>{part.body}</Fragment>
      ))}
    </div>
  ),
})
