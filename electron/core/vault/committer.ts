import { Low } from 'lowdb'
import { AppError } from '@shared/errors'
import { createQueue } from '../queue'
import { Entry, type Does } from './change'
import type { Plan } from './plan'
import { editsOf, recordFrom, type RecordEdits } from './records-in'
import { applied, emptyState, operationsFor, type VaultState } from './state'
import { storageError } from './storage-error'
import type { VaultStore } from './store'

export interface CommitterOptions {
  store: VaultStore
  now: () => Date
  machine: string
  /** Throws where nothing can be written. */
  checkWritable: () => void
  /** Hears of each step once it is on the disk. */
  onSaved: (entry: Entry, edits: RecordEdits, before: VaultState) => void
  /** Hears why nothing more can be written. */
  onFault: (fault: AppError) => void
}

/** What someone asks for: planned when its turn comes, written, and only then let count. */
interface Request {
  label: string
  does: Does | undefined
  plan: (state: VaultState, at: string) => Plan
  settle: (outcome: { planned: Plan; after: VaultState } | { error: unknown }) => void
}

interface Planned {
  request: Request
  outcome: { planned: Plan; after: VaultState } | { error: unknown }
  step?: { json: string; entry: Entry; edits: RecordEdits }
}

/** How many requests may share one write; planning them holds the event loop. */
const MOST_AT_ONCE = 128

/** Turns requests into steps on the disk, in their order. What comes while the disk is busy shares the next write and sync. */
export class Committer {
  readonly db: Low<VaultState>
  private readonly options: CommitterOptions
  private readonly inTurn = createQueue()
  private waiting: Request[] = []

  constructor(options: CommitterOptions) {
    this.options = options
    this.db = new Low<VaultState>(options.store, emptyState('', false))
  }

  get state(): VaultState {
    return this.db.data
  }

  /**
   * Resolves to what was planned, and the vault right after it, once that is on the disk.
   * @throws AppError what the plan throws, or STORAGE; then nothing of it counts.
   */
  change<P extends Plan>(label: string, plan: (state: VaultState, at: string) => P, does?: Does) {
    return new Promise<{ planned: P; after: VaultState }>((resolve, reject) => {
      const settle: Request['settle'] = (outcome) => {
        if ('error' in outcome) reject(outcome.error)
        else resolve({ planned: outcome.planned as P, after: outcome.after })
      }
      this.waiting.push({ label, does, plan, settle })
      if (this.waiting.length === 1) void this.inTurn(() => this.commitWaiting())
    })
  }

  /** Runs a task while nothing is written, after all that was asked for before. */
  alone<T>(task: () => Promise<T>): Promise<T> {
    return this.inTurn(task)
  }

  private async commitWaiting() {
    const requests = this.waiting
    this.waiting = []
    for (let at = 0; at < requests.length; at += MOST_AT_ONCE) {
      await this.commit(requests.slice(at, at + MOST_AT_ONCE))
    }
  }

  private async commit(requests: readonly Request[]): Promise<void> {
    const batch = this.planned(requests)
    const steps = batch.flatMap(({ step }) => step ?? [])
    const { store, onFault, onSaved } = this.options
    try {
      if (steps.length > 0) await store.append(steps.map(({ json }) => json))
    } catch (error) {
      const fault = store.journal?.fault
      if (fault) onFault(fault)
      // One that the disk cannot take must not take the others with it.
      else if (requests.length > 1) {
        for (const request of requests) await this.commit([request])
        return
      }
      for (const { settle } of requests) settle({ error: storageError(error) })
      return
    }
    for (const { request, outcome, step } of batch) {
      if (step && 'after' in outcome) {
        const before = this.db.data
        this.db.data = outcome.after
        onSaved(step.entry, step.edits, before)
      }
      request.settle(outcome)
    }
  }

  /** Each request is planned on what those before it leave; nothing of it counts yet. */
  private planned(requests: readonly Request[]): Planned[] {
    let state = this.db.data
    return requests.map((request) => {
      try {
        this.options.checkWritable()
        const at = this.options.now().toISOString()
        const planned = request.plan(state, at)
        if (planned.changes.length === 0) return { request, outcome: { planned, after: state } }
        const step = this.step(state, at, request, planned)
        state = applied(state, step.entry, step.edits)
        return { request, step, outcome: { planned, after: state } }
      } catch (error) {
        return { request, outcome: { error } }
      }
    })
  }

  private step(state: VaultState, at: string, { label, does }: Request, { changes }: Plan) {
    const { machine } = this.options
    const ops = operationsFor(state, changes)
    // Through JSON, so that memory holds exactly what the disk holds, and nothing that a caller could change.
    const json = JSON.stringify({ seq: state.seq + 1, at, label, machine, ...(does && { does }), ops })
    const entry = Entry.parse(JSON.parse(json))
    const { edits, reasons } = editsOf(entry, recordFrom)
    if (reasons.length > 0)
      throw new AppError('INVALID_INPUT', `This cannot be saved: ${reasons[0]}. Nothing was changed.`)
    return { json, entry, edits }
  }
}
