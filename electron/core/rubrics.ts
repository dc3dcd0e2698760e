import { AppError } from '@shared/errors'
import { Rubric } from '@shared/rubric/rubric'
import type { Resources } from './resources'

const FOLDER = 'rubrics'

/** The rubric that evidence is read by where the person has chosen none. */
export const DEFAULT_RUBRIC = 'mle'

/** Every rubric that came with the program, in the order of its file names. */
export async function allRubrics(resources: Resources): Promise<Rubric[]> {
  const names = (await resources.list(FOLDER)).filter((name) => name.endsWith('.json'))
  return Promise.all(names.map(async (name) => Rubric.parse(await resources.json(`${FOLDER}/${name}`))))
}

/** @throws AppError NOT_FOUND */
export async function rubricOf(resources: Resources, id: string): Promise<Rubric> {
  const rubrics = await allRubrics(resources)
  const rubric = rubrics.find((candidate) => candidate.id === id)
  if (rubric) return rubric
  const names = rubrics.map((candidate) => candidate.id).join(', ')
  throw new AppError('NOT_FOUND', `There is no rubric called “${id}” here. There is: ${names}.`)
}
