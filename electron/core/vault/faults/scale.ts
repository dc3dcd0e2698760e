import { inject, onTestFinished, type TestContext } from 'vitest'
import { Tally, type Fault } from './figures'
import { randomFrom, type Random } from './random'

declare module 'vitest' {
  interface ProvidedContext {
    /** How much of the suite runs, and from which seed. */
    faults: { isFull: boolean; seed: number }
  }
  interface TaskMeta {
    faults?: import('./figures').TestFigures
  }
}

export const { isFull, seed } = inject('faults')

/** The first number in the short run, the second in the full one. */
export const scaled = (short: number, full: number): number => (isFull ? full : short)

/** Counts for a test, and hands what it counted to the table at the end, however the test ends. */
export function tallyFor({ task }: TestContext, note?: () => string | undefined): { tally: Tally; random: Random } {
  const tally = new Tally()
  onTestFinished(() => {
    const words = note?.()
    task.meta.faults = { seed, figures: tally.figures, ...(words !== undefined && { note: words }) }
  })
  return { tally, random: randomFrom(seed).branch(task.name) }
}

/** Counts a property that does not hold as a fault, with the example that fast-check found. */
export async function holds(tally: Tally, fault: Fault, property: Promise<void>): Promise<void> {
  await property.catch((error: unknown) => tally.found(fault, error instanceof Error ? error.message : String(error)))
}
