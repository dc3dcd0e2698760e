import { APPENDIX_PARTS, type PacketOutput, type PacketPart } from '@shared/case/packet-outputs'
import type { ComposeOptions } from './material'

/** What a manager reads in a minute. */
const BRIEF: readonly PacketPart[] = ['readiness', 'gaps']

/** Whether an output has a part at all. */
export function hasPart(output: PacketOutput, part: PacketPart): boolean {
  if (output === 'brief') return BRIEF.includes(part)
  return output === 'full' || !APPENDIX_PARTS.includes(part)
}

/** Whether this packet holds a part: its output has it, and nobody left it out. */
export const holds = ({ output, without }: Pick<ComposeOptions, 'output' | 'without'>, part: PacketPart): boolean =>
  hasPart(output, part) && !without.includes(part)
