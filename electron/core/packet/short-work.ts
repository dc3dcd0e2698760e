import { setFlagsFromString } from 'node:v8'

/**
 * Tells the JavaScript engine that what runs here is short: a packet takes less time than compiling the best code for it,
 * so only what runs very often is compiled anew, and memory for short-lived objects grows at once instead of step by step.
 * Acts on the whole process; a program that calls this calls it once, before its first packet.
 */
export function expectShortWork(): void {
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--semi-space-growth-factor=8')
}
