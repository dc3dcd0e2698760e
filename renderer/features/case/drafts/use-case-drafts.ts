import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { CaseDrafts } from '@shared/case/draft/case-drafts'
import { client } from '@/client/client'
import { keys } from '@/client/queries'

/** What Casebook proposes for the case that is written, for the parts that hold nothing yet. */
export const DraftsContext = createContext<CaseDrafts | null>(null)
export const useDrafts = () => useContext(DraftsContext)

/** Proposals for each part, from the records as they are. Nothing of them stands in the case before the person takes it. */
export const useCaseDrafts = (id: string) =>
  useQuery({
    queryKey: [...keys.vault, 'drafts', id],
    queryFn: ({ signal }) => client.call('case.drafts', { case: id }, { signal }),
  }).data ?? null
