import { bridgeTransport } from './bridge-transport'
import { withEarlyCalls, type EarlyCall } from './early-calls'
import { httpTransport } from './http-transport'
import { today } from './today'

const ALWAYS: readonly EarlyCall[] = [
  ['vaults.list', {}],
  ['settings.read', {}],
]

/** What the screen asks that an address leads to. */
function askedAt(hash: string): readonly EarlyCall[] {
  if (hash === '' || hash === '#/')
    return [
      ['today.get', { today: today() }],
      ['capture.known', { today: today() }],
    ]
  if (hash === '#/evidence')
    return [
      ['records.list', {}],
      ['reading.marks', {}],
      ['reading.standing', {}],
    ]
  return []
}

/** The way to the core, whichever host this page runs in; the first questions are on their way from here on. */
export const transport = withEarlyCalls(window.host ? bridgeTransport(window.host) : httpTransport(), [
  ...ALWAYS,
  ...askedAt(location.hash),
])
