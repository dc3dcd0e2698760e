import { kindInfo, type KindName } from '@shared/records/kinds'

/** Instead of a choice that would change nothing: kinds that no packet reads. */
export function NotPrinted({ kind }: { kind: KindName }) {
  return <p>No packet ever shows {kindInfo(kind).plural.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}.</p>
}
