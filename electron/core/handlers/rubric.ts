import type { HandlersOf } from '@shared/contract'
import type { CoreContext } from '../context'
import { allRubrics, rubricOf } from '../rubrics'

export function rubricHandlers({ resources }: CoreContext): HandlersOf<'rubric'> {
  return {
    'rubric.list': async () => (await allRubrics(resources)).map(({ id, name, version }) => ({ id, name, version })),
    'rubric.get': ({ id }) => rubricOf(resources, id),
  }
}
