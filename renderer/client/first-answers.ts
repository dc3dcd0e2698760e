import { knownQuery, settingsQuery, todayQuery, vaultsQuery } from './queries'
import { queryClient } from './query-client'
import { today } from './today'

/**
 * Resolves once it is known which vault is open and how the page looks, so that the first drawing is no guess. What has come
 * by then for the first screen is drawn with it; the rest, and what failed, is asked for by whoever shows it.
 */
export async function firstAnswers(): Promise<void> {
  const isToday = location.hash === '' || location.hash === '#/'
  if (isToday) {
    void queryClient.prefetchQuery(todayQuery(today()))
    void queryClient.prefetchQuery(knownQuery(today()))
  }
  await Promise.all([queryClient.prefetchQuery(vaultsQuery), queryClient.prefetchQuery(settingsQuery)])
  // Answers that have come stand in line behind this one.
  if (isToday) await new Promise((next) => setTimeout(next))
}
