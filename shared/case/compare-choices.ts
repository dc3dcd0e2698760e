import type { BuiltPacket } from './built-packet'
import type { PacketChange } from './packet-comparison'
import { PACKET_OUTPUTS, PACKET_PROFILES } from './packet-outputs'
import { formatDay } from '../format'

const NOTHING = { criterion: null, record: null, exhibit: null }
const PAPERS = { a4: 'A4', letter: 'Letter' } as const

/** In what two packets were made otherwise, whatever they were made from. */
export function compareChoices(a: BuiltPacket, b: BuiltPacket): PacketChange[] {
  return [
    ...change('rubric', 'The rubric', rubricOf(a), rubricOf(b)),
    ...change('choice', 'The level asked for', a.level, b.level),
    ...change('choice', 'The output', PACKET_OUTPUTS[a.output], PACKET_OUTPUTS[b.output]),
    ...change('choice', 'The selection', a.selection ?? 'none', b.selection ?? 'none'),
    ...change('choice', 'The profile', PACKET_PROFILES[a.profile], PACKET_PROFILES[b.profile]),
    ...change('choice', 'The date', dayOf(a), dayOf(b)),
    ...change('choice', 'The paper', PAPERS[a.paper], PAPERS[b.paper]),
    ...change('choice', 'The template', a.template ?? 'the usual', b.template ?? 'the usual'),
  ]
}

const rubricOf = ({ rubric }: BuiltPacket): string => (rubric ? `${rubric.name} ${rubric.version}` : '')
const dayOf = ({ date }: BuiltPacket): string => (date === '' ? '' : formatDay(date))

/** Nothing is said where one of the two does not know. */
const change = (kind: 'rubric' | 'choice', what: string, was: string, is: string): PacketChange[] =>
  was === is || was === '' || is === '' ? [] : [{ ...NOTHING, kind, text: `${what} went from ${was} to ${is}.` }]
