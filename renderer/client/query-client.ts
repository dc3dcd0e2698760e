import { notifyManager, QueryClient } from '@tanstack/react-query'

// An answer is drawn in the turn in which it came; a timer would leave it to the next frame.
notifyManager.setScheduler(queueMicrotask)

/** What is loaded stays until the core says that it changed; the core is on this machine, so being offline is nothing. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' },
  },
})
