import { fails, holds, type Applied } from './applied'

/** What a record of some kind says by its own fields, as rules that hold or do not. */
export interface KindFacts {
  /** S1, K4: what came of it. */
  outcome: Applied
  /** S4, K2: what the person did; null where only the project can say it. */
  role: Applied | null
  /** S3, K1: whether the record is itself what shows it, as a quote is; null where only a file, a link or a citation can. */
  artefact: Applied | null
  /** K5, K6: why it is no work at all, as a course; null where it is. */
  nature: Applied | null
}

export interface Either {
  yes: Applied
  no: Applied
}

type Words = [yes: string, no: string, field: string, mend: string]

const either =
  (good: string, bad: string) =>
  ([yes, no, field, mend]: Words): Either => ({
    yes: holds(good, yes),
    no: fails(bad, 'weak', no, { field, text: mend }),
  })

export const outcome = either('S1', 'K4')
export const artefact = either('S3', 'K1')
export const role = either('S4', 'K2')

export const choose = (isSo: boolean, { yes, no }: Either) => (isSo ? yes : no)
export const isSaid = (text: string) => text.trim() !== ''
