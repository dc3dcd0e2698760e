/** What a fault test counts. All but the cycles must be 0. */
export interface Figures {
  cycles: number
  acknowledgedLost: number
  unreadable: number
  falseSaved: number
  undetected: number
  undamagedLost: number
  twoWriterSeconds: number
  hostileChanged: number
  /** Anything else that should not have been, in words. */
  others: number
}
export type Fault = Exclude<keyof Figures, 'cycles'>

export const FAULT_NAMES: Readonly<Record<Fault, string>> = {
  acknowledgedLost: 'acknowledged saves lost',
  unreadable: 'unreadable vaults',
  falseSaved: 'false “Saved”',
  undetected: 'undetected corruptions',
  undamagedLost: 'undamaged records lost',
  twoWriterSeconds: 'two-writer seconds',
  hostileChanged: 'hostile files that changed the vault',
  others: 'other faults',
}

const MOST_TOLD = 20

/** Counts cycles and faults, and remembers the first faults in words. */
export class Tally {
  readonly figures: Figures = {
    cycles: 0,
    acknowledgedLost: 0,
    unreadable: 0,
    falseSaved: 0,
    undetected: 0,
    undamagedLost: 0,
    twoWriterSeconds: 0,
    hostileChanged: 0,
    others: 0,
  }
  readonly told: string[] = []

  cycle() {
    this.figures.cycles += 1
  }

  found(fault: Fault, words: string, amount = 1) {
    this.figures[fault] += amount
    if (this.told.length < MOST_TOLD) this.told.push(`${FAULT_NAMES[fault]}: ${words}`)
  }
}

/** What a test hands to the reporter. */
export interface TestFigures {
  seed: number
  figures: Figures
  /** Why a test could not run here, or what else the table should say. */
  note?: string
}
