import { z } from 'zod'
import { method } from '../method'
import { TodayView } from '../today/today-view'

export const todayMethods = {
  /** All that the first screen shows, on the person's calendar day. */
  'today.get': method({ input: z.object({ today: z.iso.date() }), output: TodayView }),
}
