import type { PacketWarning } from '@shared/case/built-packet'
import { formatNumber } from '@shared/format'
import type { RecordOf, VaultRecord } from '@shared/records/kinds'
import type { Disclosed } from './disclose'

const SHORTEST_NAME = 4
/** Shorter numbers stand in many texts by chance. */
const FEWEST_DIGITS = 3

/**
 * Hidden names and numbers that the packet's own texts give away, for the person typed them there. It looks at what was
 * composed, so it finds them wherever they stand.
 */
export function givenAway(snapshot: readonly VaultRecord[], disclosed: Disclosed, texts: string): PacketWarning[] {
  const shownTitles = new Map(disclosed.records.map(({ id, title }) => [id, title]))
  return snapshot.flatMap((record): PacketWarning[] => {
    if (record.kind === 'person') return nameGivenAway(record, shownTitles.get(record.id) ?? '', texts)
    if (record.kind !== 'impact' || record.deletedAt !== null) return []
    const level = disclosed.metrics[record.id]?.level
    return level === 'exact' ? [] : numbersGivenAway(record, texts)
  })
}

function nameGivenAway({ id, title }: RecordOf<'person'>, shown: string, texts: string): PacketWarning[] {
  const name = title.trim()
  if (name.length < SHORTEST_NAME || shown.includes(name) || isRole(name) || !holdsWord(texts, name)) return []
  return [{ message: `A text of this packet names “${name}”, who is not to be shown by name. Reword it.`, record: id }]
}

/** People who are filed under their role have no name to give away. */
const isRole = (name: string) =>
  /\b(engineer|manager|scientist|analyst|lead|director|mle|pm|head|partner)\b/i.test(name)

function numbersGivenAway(impact: RecordOf<'impact'>, texts: string): PacketWarning[] {
  const { id, exhibit, title, baseline, result, controlSize, treatmentSize, control, treatment, plan } = impact
  const values = [
    baseline.value,
    result.value,
    controlSize,
    treatmentSize,
    control.successes,
    control.mean,
    treatment.successes,
    treatment.mean,
    plan.baseline,
  ].filter((value) => value !== null)
  const found = values.filter((value) => writings(value).some((writing) => holdsWord(texts, writing)))
  if (found.length === 0) return []
  const numbers = found
    .map((value) => formatNumber(value, 4))
    .join(', ')
    .replace(/, ([^,]+)$/, ' and $1')
  const message = `A text of this packet says ${numbers}, which “${title}”${exhibit ? ` (${exhibit})` : ''} is not to show. Reword it.`
  return [{ message, record: id }]
}

/** The ways in which a number may have been typed. */
function writings(value: number): string[] {
  const plain = String(Math.abs(value))
  if (plain.replace(/\D/g, '').length < FEWEST_DIGITS) return []
  const [whole = '', decimals] = plain.split('.')
  const grouped = (separator: string) =>
    whole.replace(/\B(?=(\d{3})+$)/g, separator) + (decimals === undefined ? '' : `.${decimals}`)
  return [plain, grouped(','), grouped('\u202F'), grouped(' '), plain.replace('.', ',')]
}

function holdsWord(texts: string, word: string): boolean {
  for (let at = texts.indexOf(word); at !== -1; at = texts.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [texts[at - 1], texts[at + word.length]]
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}
