import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { In } from '@shared/contract'
import { useEffect, useState } from 'react'
import { client } from '@/client/client'
import { keys } from '@/client/queries'

const SETTLE_MS = 200

/** How a pasted text is understood; the last answer stays on screen until the next is there. */
export function usePreview(input: In<'rubric.importPreview'>) {
  const asked = useSettled(input)
  const { data, error } = useQuery({
    queryKey: [...keys.rubrics, 'preview', asked],
    queryFn: ({ signal }) => client.call('rubric.importPreview', asked, { signal }),
    enabled: asked.text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return { preview: data ?? null, error }
}

/** A value once it has stood still for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
