import type { CaseRecord } from '../case-parts'

type Branch = { readonly [key: string]: unknown } | readonly unknown[]

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

const stepInto = (value: unknown, step: string): unknown =>
  isBranch(value) ? (value as { readonly [key: string]: unknown })[step] : undefined

/** The text of a field by its path, such as "claims.2.text"; null where there is none. */
export function textAt(record: CaseRecord, field: string): string | null {
  const value = field.split('.').reduce<unknown>(stepInto, record)
  return typeof value === 'string' ? value : null
}

/** The change that writes a text into a field by its path. */
export function writeAt(record: CaseRecord, field: string, text: string): Partial<CaseRecord> {
  const [name = '', ...path] = field.split('.')
  return { [name]: replaced(record[name], path, text) }
}

function replaced(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text
  const inner = replaced(stepInto(value, step), rest, text)
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...(value as object), [step]: inner }
}

export interface Words {
  from: number
  to: number
}

/**
 * Where some words stand now in a text that was typed in since they were found: the place nearest to where they stood.
 * Null once they are gone.
 */
export function wordsIn(text: string, { text: words, from }: { text: string; from: number }): Words | null {
  let nearest: number | null = null
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (nearest === null || Math.abs(at - from) < Math.abs(nearest - from)) nearest = at
  return nearest === null || words === '' ? null : { from: nearest, to: nearest + words.length }
}
