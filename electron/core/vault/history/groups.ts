import type { Does } from '../change'
import type { Step } from './step-log'

/** What a person did: one step, or all saves of one editing session. */
export interface StepGroup {
  from: number
  to: number
  at: string
  machine: string
  label: string
  does: Does | undefined
  ids: readonly string[]
  canUndo: boolean
  /** Oldest first. */
  steps: Step[]
}

/** Saves of one record that are no further apart belong to one session, in milliseconds. */
const PAUSE = 5 * 60 * 1_000

/** Steps, newest first, with the saves of an editing session taken together. */
export async function* groupsOf(steps: AsyncIterable<Step>): AsyncGenerator<StepGroup> {
  let group: Step[] = []
  for await (const step of steps) {
    const [oldest] = group
    if (oldest && !isSameSession(step, oldest)) {
      yield grouped(group)
      group = []
    }
    group.unshift(step)
  }
  if (group.length > 0) yield grouped(group)
}

function isSameSession(older: Step, newer: Step): boolean {
  if (older.editing === null || older.editing !== newer.editing || older.machine !== newer.machine) return false
  return older.seq === newer.seq - 1 && Math.abs(Date.parse(newer.at) - Date.parse(older.at)) <= PAUSE
}

function grouped(steps: Step[]): StepGroup {
  const first = steps[0]!
  const { seq: to, at, machine, label, does, ids } = steps.at(-1)!
  return { from: first.seq, to, at, machine, label, does, ids, steps, canUndo: steps.some(({ canUndo }) => canUndo) }
}

/** What an undo or a redo takes back: the steps as they count now, and the steps that they stand for. */
export interface Target {
  /** The steps whose inverse is to be written. */
  steps: readonly Step[]
  from: number
  to: number
  label: string
}

export type Search = { target: Target } | { none: 'nothing' | 'undone' | 'undo' }

/** What the next undo takes back: the latest that was done and not undone, or the step of a certain number. */
export async function undoTarget(groups: AsyncIterable<StepGroup>, wanted?: number): Promise<Search> {
  const undone = new Map<number, boolean>()
  for await (const { does, from, to, steps, label, canUndo } of groups) {
    const covers = (first: number, last: number) => wanted === undefined || (first <= wanted && wanted <= last)
    if (!does) {
      if (!canUndo || !covers(from, to)) continue
      if (undone.get(from) !== true) return { target: { steps, from, to, label } }
      if (wanted !== undefined) return { none: 'undone' }
      continue
    }
    if (wanted !== undefined && from <= wanted && wanted <= to) return { none: 'undo' }
    if (undone.has(does.from)) continue
    undone.set(does.from, does.what === 'undo')
    if (does.what === 'redo' && covers(does.from, does.to)) return { target: { ...does, steps } }
  }
  return { none: 'nothing' }
}

/** What the next redo does again: what was undone last, unless something new was done since. */
export async function redoTarget(groups: AsyncIterable<StepGroup>): Promise<Target | undefined> {
  const redone = new Set<number>()
  for await (const { does, steps, ids } of groups) {
    if (!does) {
      // What is deleted for ever has left nothing that could be in the way.
      if (ids.length === 0 && steps.every(({ canUndo }) => !canUndo)) continue
      return undefined
    }
    if (does.what === 'redo') redone.add(does.from)
    else if (!redone.delete(does.from)) return { ...does, steps }
  }
  return undefined
}
