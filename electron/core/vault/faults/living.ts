import type { Vault } from '../vault'
import type { SimulatedDisk } from './simulated/simulated-disk'
import { deedsOf, hands, openOn, type State, type Story } from './story'

/** Between which events of the disk a deed was asked for and acknowledged. */
export interface Span {
  asked: number
  acknowledged: number
}

/** Lives a story on a disk, the deeds that come together at once; "spans" grows as they are asked for. */
export async function lived(story: Story, disk: SimulatedDisk, spans: Span[] = []): Promise<Span[]> {
  const options = hands()
  let vault = await openOn(disk, options)
  try {
    for (const step of story.steps) {
      if (step === 'reopen') {
        await vault.close()
        vault = await openOn(disk, options)
        continue
      }
      await Promise.all(deedsOf(step).map((deed) => performed(deed, vault, disk, spans)))
      await vault.takeInbox()
    }
  } finally {
    await vault.close()
  }
  return spans
}

async function performed(deed: (vault: Vault) => Promise<unknown>, vault: Vault, disk: SimulatedDisk, spans: Span[]) {
  const span = { asked: disk.events.length, acknowledged: Number.POSITIVE_INFINITY }
  spans.push(span)
  await deed(vault)
  span.acknowledged = disk.events.length
}

/** The states that a disk may show when the power went at a moment: from the last acknowledged to the last asked for. */
export function allowedAt(moment: number, spans: readonly Span[], states: readonly State[]): State[] {
  const safe = spans.findLastIndex(({ acknowledged }) => acknowledged <= moment) + 1
  const asked = spans.findLastIndex((span) => span.asked <= moment) + 1
  return states.slice(safe, asked + 1)
}
