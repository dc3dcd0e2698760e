import { expect, it } from 'vitest'
import { untilPacket } from './days'

it.each([
  ['2027-01-04', '6 weeks until the packet is due'],
  ['2026-11-24', '1 day until the packet is due'],
  ['2026-11-23', 'The packet is due today'],
  ['2026-11-20', 'The packet was due 3 days ago'],
])('says how long it is until a packet of %s', (day, words) => {
  expect(untilPacket(day, '2026-11-23')).toBe(words)
})
