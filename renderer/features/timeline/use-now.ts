import { dayNumber } from '@shared/timeline/time-window'
import { today } from '@/client/today'

/** Today, in days since 1970-01-01. */
export const useNow = (): number => dayNumber(today())
