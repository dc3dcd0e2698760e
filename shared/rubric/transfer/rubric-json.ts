import { Rubric } from '../rubric'

/** A rubric as a file. Reading it and writing it again gives the same text. */
export const rubricJson = (rubric: Rubric): string => `${JSON.stringify(Rubric.parse(rubric), null, 2)}\n`

/** What a rubric's file is called. */
export const rubricFileName = ({ id, version }: Pick<Rubric, 'id' | 'version'>): string =>
  `rubric-${id}-${version}.json`
