import { showMetric } from '../../disclosure/shown-metric'
import type { RecordOf, VaultRecord } from '../../records/kinds'
import { sentencesOf } from '../preflight/text/sentences'

/** The first sentence of a text, without the citations that it makes. */
export function firstSentence(text: string): string {
  const [first] = sentencesOf(text)
  return first ? first.text.replaceAll(/\s*\[\[[^\]]*\]\]/g, '').trim() : ''
}

/** A text as a clause that others may follow: without its end mark. */
export const clause = (text: string): string => text.trim().replace(/[.!?…\s]+$/, '')

/** A text as a sentence: with an end mark. */
export const sentence = (text: string): string => {
  const said = text.trim()
  return said === '' || /[.!?…]["”’)]?$/.test(said) ? said : `${said}.`
}

export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text

/** "[[M-05]]"; empty for what has no number. */
export const citationOf = ({ exhibit }: Pick<VaultRecord, 'exhibit'>): string =>
  exhibit === null ? '' : `[[${exhibit}]]`

/** A sentence with its citation before the end mark: "Conversion rose [[M-05]]." */
export function cited(text: string, record: Pick<VaultRecord, 'exhibit'>): string {
  const citation = citationOf(record)
  return citation === '' ? sentence(text) : `${clause(text)} ${citation}.`
}

/**
 * "Conversion on listings: +2.3 % (+0.5 to +4.1 %, 95 %)": effect and interval relative to the baseline where there is one,
 * else both in the metric's own unit. The title alone where no effect is known.
 */
export function measuredWords(impact: RecordOf<'impact'>): string {
  const exact = showMetric(impact, 'exact')
  const { effect, interval } = exact.relative ? showMetric(impact, 'percent') : exact
  if (effect === '') return clause(impact.title)
  const within = interval.replace(/ \((.*)\)$/, ', $1')
  return `${clause(impact.title)}: ${effect}${within === '' ? '' : ` (${within})`}`
}
