// oxlint-disable-next-line no-restricted-imports -- the one place that goes round what the library forgets
import { useMutation as useQueryMutation, type UseMutationOptions } from '@tanstack/react-query'
import { useMemo } from 'react'
import { thenGoOn } from './then-go-on'

/**
 * A change that a screen asks for, and how it stands. What `mutate` is to go on with is called for every call, also when
 * the screen that asked is gone by then; the library's own `mutate` forgets it.
 */
export function useMutation<Input, Output>(options: UseMutationOptions<Output, Error, Input>) {
  const mutation = useQueryMutation(options)
  const { mutateAsync } = mutation
  const mutate = useMemo(() => thenGoOn((input: Input) => mutateAsync(input)), [mutateAsync])
  return { ...mutation, mutate }
}
