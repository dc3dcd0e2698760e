import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { In } from '@shared/contract'
import type { Rubric } from '@shared/rubric/rubric'
import { client } from './client'
import { saveAs } from './download'
import { flushDrafts } from './drafts'
import { keys, useRubrics } from './queries'
import { useMutation } from './use-mutation'

/** What changes a rubric or the links to its criteria; what is typed anywhere is saved first. */
function useRubricMutation<Input, Output>(work: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    async mutationFn(input: Input) {
      await flushDrafts()
      return work(input)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.vault }),
  })
}

export const useCreateRubric = () =>
  useRubricMutation((input: In<'rubric.create'>) => client.call('rubric.create', input))

export const usePublishRubric = () =>
  useRubricMutation((input: In<'rubric.publish'>) => client.call('rubric.publish', input))

/** Links evidence to another criterion, in one step that can be undone. */
export const useRelink = () => useRubricMutation((input: In<'rubric.relink'>) => client.call('rubric.relink', input))

/** Hands a published version to the person as a JSON file. */
export const useExportRubric = () =>
  useMutation({
    async mutationFn(input: In<'rubric.export'>) {
      const { name, text } = await client.call('rubric.export', input)
      saveAs(name, new TextEncoder().encode(text), 'application/json')
    },
  })

/** Every rubric that there is, in its newest version: for the names of criteria that evidence is linked to. */
export function useKnownRubrics(): Rubric[] {
  const ids = useRubrics().data?.map(({ id }) => id) ?? []
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: keys.rubric(id, ''),
      queryFn: ({ signal }: { signal: AbortSignal }) => client.call('rubric.get', { id, version: '' }, { signal }),
    })),
  })
  return answers.flatMap(({ data }) => data ?? [])
}
