import type { HoldingBackup } from '@shared/history/purge'
import { longMoment } from '@/client/today'

const NAMED = 3

/** Which backups hold some records, for someone who wants them gone. */
export function holdingWords(backups: readonly HoldingBackup[], isOne: boolean): string {
  const [first] = backups
  if (!first) return `No backup in its present place holds ${isOne ? 'it' : 'them'}.`
  const named = backups.slice(0, NAMED).map(({ at }) => longMoment(at))
  const rest = backups.length - named.length
  const times = rest > 0 ? `${named.join('; ')}; and ${rest} more` : named.join('; ')
  const what = backups.length === 1 ? '1 backup still holds' : `${backups.length} backups still hold`
  return `${what} ${isOne ? 'it' : 'them'}: ${times}, in ${first.place}. They can be removed in Settings, Backups.`
}
