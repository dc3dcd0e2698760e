import type { Rubric } from '../rubric'

export interface ImportOptions {
  /** What the rubric is to be called; empty takes what the text says. */
  name: string
  /** Leaves ids of criteria as they are, also where another rubric uses them for something else. */
  keepIds: boolean
  /** The rubrics whose criteria evidence may be linked to. */
  known: readonly Rubric[]
  /** Gives what a table cannot say: gates, grades and what it takes to meet a criterion. */
  base: Rubric
}
