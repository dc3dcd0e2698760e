import type { HistoryStep, HistorySteps, RecordVersion, UndoReport } from '@shared/history/step'
import { fieldChanges } from '@shared/history/field-changes'
import { undoWords } from '@shared/history/words'
import { AppError } from '@shared/errors'
import type { VaultRecord } from '@shared/records/kinds'
import { createQueue } from '../../queue'
import type { Does } from '../change'
import type { Committer } from '../committer'
import type { VaultFormat } from '../format'
import { checkedRecord, type Plan } from '../plan'
import type { VaultState } from '../state'
import type { VaultHistory } from '../vault'
import { groupsOf, redoTarget, undoTarget, type StepGroup, type Target } from './groups'
import { effectOf, planInverse, type Touch } from './inverse'
import type { Step, StepLog } from './step-log'

const MOST_TITLES = 5

interface Parts {
  log: StepLog
  committer: Committer
  format: VaultFormat
  change: <P extends Plan>(
    label: string,
    plan: (state: VaultState, at: string) => P,
    does?: Does,
  ) => Promise<{ planned: P; after: VaultState }>
}

/** History, undo and redo from the journals: what was written to save a change is what tells of it and takes it back. */
export class JournalHistory implements VaultHistory {
  private readonly parts: Parts
  private readonly inTurn = createQueue()

  constructor(parts: Parts) {
    this.parts = parts
  }

  async steps({ limit, before = Number.POSITIVE_INFINITY }: { limit: number; before?: number | undefined }) {
    await this.settled()
    const steps: HistoryStep[] = []
    const undone = new Map<number, boolean>()
    let more = false
    for await (const group of this.groups()) {
      const { does } = group
      if (does && !undone.has(does.from)) undone.set(does.from, does.what === 'undo')
      if (group.to >= before || group.steps.every(isEmpty)) continue
      more = steps.length === limit
      if (more) break
      steps.push(this.described(group, undone.get(group.from) === true))
    }
    const next = await undoTarget(this.groups())
    const redo = await redoTarget(this.groups())
    const undo = 'target' in next ? next.target.label : null
    return { steps, more, undo, redo: redo?.label ?? null } satisfies HistorySteps
  }

  async ofRecord(id: string): Promise<RecordVersion[]> {
    await this.settled()
    const versions: RecordVersion[] = []
    const state = this.parts.committer.state
    const titleOf = (other: string) => state.records.get(other)?.title
    for await (const group of this.groups()) {
      const touch = group.ids.includes(id) ? (await this.effectOf(group.steps)).records.get(id) : undefined
      const shown = touch?.after ?? touch?.before
      if (!touch || !shown) continue
      versions.push({
        seq: group.to,
        at: group.at,
        machine: group.machine,
        label: group.label,
        revision: shown.revision,
        title: shown.title,
        changes: touch.after ? fieldChanges(touch.before, touch.after, titleOf) : [],
        current: versions.length === 0 && touch.after !== null,
      })
    }
    if (versions.length === 0) throw new AppError('NOT_FOUND', 'This vault has no history of this record.')
    return versions
  }

  async restoreVersion(id: string, seq: number): Promise<VaultRecord> {
    await this.settled()
    const version = (await this.touchBy(seq, id))?.after
    if (!version) throw new AppError('NOT_FOUND', 'This version is not in the history. Nothing was changed.')
    const { after } = await this.parts.change('Restore an earlier version', (state, at) => {
      const revision = Math.max(version.revision, state.records.get(id)?.revision ?? 0) + 1
      const record = checkedRecord({ ...version, revision, updatedAt: at, deletedAt: null })
      return { changes: [{ op: 'put', record }], ids: [id] }
    })
    const restored = after.records.get(id)
    if (!restored) throw new Error('A version that was just restored is not there.')
    return restored
  }

  undo(seq?: number): Promise<UndoReport> {
    return this.inTurn(async () => {
      await this.settled()
      const search = await undoTarget(this.groups(), seq)
      if ('target' in search) return this.takeBack('undo', search.target)
      throw new AppError('NOT_POSSIBLE_HERE', NO_UNDO[seq === undefined ? 'nothing' : search.none])
    })
  }

  redo(): Promise<UndoReport> {
    return this.inTurn(async () => {
      await this.settled()
      const target = await redoTarget(this.groups())
      if (target) return this.takeBack('redo', target)
      throw new AppError('NOT_POSSIBLE_HERE', 'There is nothing to redo.')
    })
  }

  private async takeBack(what: 'undo' | 'redo', { steps, from, to, label }: Target): Promise<UndoReport> {
    const effect = await this.effectOf(steps)
    const [name, done] = what === 'undo' ? (['Undo', 'Undone'] as const) : (['Redo', 'Redone'] as const)
    const plan = (state: VaultState) => planInverse(state, effect, label)
    const { planned, after } = await this.parts.change(`${name}: ${label}`, plan, { what, from, to, label })
    const titles = planned.ids.map((id) => titleIn(after, effect.records.get(id), id))
    return { words: undoWords(done, label, titles), ids: planned.ids }
  }

  private async effectOf(steps: readonly Step[]) {
    const { log, format } = this.parts
    const entries = []
    for (const step of steps) {
      const { entry, formatVersion } = await log.entry(step)
      entries.push({ entry, read: format.reader(formatVersion) })
    }
    return effectOf(entries)
  }

  private async touchBy(seq: number, id: string): Promise<Touch | undefined> {
    for await (const { from, to, steps } of this.groups()) {
      if (from <= seq && seq <= to) {
        return (await this.effectOf(steps.filter((step) => step.seq <= seq))).records.get(id)
      }
    }
    return undefined
  }

  private described(group: StepGroup, undone: boolean): HistoryStep {
    const { records } = this.parts.committer.state
    const { to: seq, at, machine, label, ids, does, canUndo } = group
    const titles = ids.flatMap((id) => {
      const record = records.get(id)
      return record ? { id, title: record.title } : []
    })
    const undoable = canUndo && !undone && !does
    return { seq, at, machine, label, records: ids.length, titles: titles.slice(0, MOST_TITLES), undone, undoable }
  }

  private groups() {
    return groupsOf(this.parts.log.newestFirst())
  }

  /** Waits for what is on its way to the disk, so that it counts. */
  private settled() {
    return this.parts.committer.alone(async () => undefined)
  }
}

const NO_UNDO = {
  nothing: 'There is nothing to undo.',
  undone: 'This step is undone already.',
  undo: 'This step is an undo itself; redo takes it back.',
} as const

/** All of it was of records that are deleted for ever. */
const isEmpty = ({ ids, canUndo }: Step) => ids.length === 0 && !canUndo

function titleIn(state: VaultState, touch: Touch | undefined, id: string): string {
  return (state.records.get(id) ?? touch?.after ?? touch?.before)?.title ?? id
}
