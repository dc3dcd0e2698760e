import { setFlagsFromString } from 'node:v8'

/**
 * Tells the JavaScript engine that what runs here is short: a packet takes less time than compiling the best code for it,
 * so only what runs very often is compiled anew, and memory for short-lived objects grows at once instead of step by step.
 * Acts on the whole process, so only a command that ends with its packet calls this: in a program that goes on running, the
 * best code pays, and a host with an engine of its own may not allow flags to change.
 */
export function expectShortWork(): void {
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--semi-space-growth-factor=8')
}
