import { z } from 'zod'

/** One thing that was done to the vault: a save, an import, an undo. The saves of one editing session count as one. */
export const HistoryStep = z.object({
  /** Names the step; later steps have higher numbers. */
  seq: z.int(),
  /** When it reached the disk; of an editing session, its last save. */
  at: z.string(),
  /** The computer it was done on; empty where that was not written down. */
  machine: z.string(),
  /** What was done: "Edit", "Move to trash", "Undo: Edit". */
  label: z.string(),
  /** How many records it touches. */
  records: z.int(),
  /** The first few of them, with their titles as they are now. */
  titles: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Whether it has been undone since. */
  undone: z.boolean(),
  /** Whether the next undo would take it back, or could be asked to. An undo itself is taken back by redo. */
  undoable: z.boolean(),
})
export type HistoryStep = z.infer<typeof HistoryStep>

export const HistorySteps = z.object({
  /** Newest first. */
  steps: z.array(HistoryStep),
  /** Whether there are older ones. */
  more: z.boolean(),
  /** What undo and redo would do now, in words; null where there is nothing. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
})
export type HistorySteps = z.infer<typeof HistorySteps>

/** One field of a record before and after, in words for people. */
export const FieldChange = z.object({
  /** What its form calls the field. */
  field: z.string(),
  /** Empty where nothing was said. */
  before: z.string(),
  after: z.string(),
})
export type FieldChange = z.infer<typeof FieldChange>

/** A record as one step left it. */
export const RecordVersion = z.object({
  seq: z.int(),
  revision: z.int(),
  at: z.string(),
  machine: z.string(),
  label: z.string(),
  title: z.string(),
  /** What differs from the version before; all that it says, for the first. */
  changes: z.array(FieldChange),
  /** Whether the record says this now. */
  current: z.boolean(),
})
export type RecordVersion = z.infer<typeof RecordVersion>

/** What an undo or a redo did. */
export const UndoReport = z.object({
  /** "Undone: Move to trash, 3 records." */
  words: z.string(),
  ids: z.array(z.string()),
})
export type UndoReport = z.infer<typeof UndoReport>
