import type { Role } from './structure'

/** Gives headings their structure level. A level is never skipped on the way down, whatever the tree says. */
export function headingLevels(): (level: 1 | 2 | 3) => Role {
  let previous = 0
  return (level) => {
    const actual = Math.min(level, previous + 1)
    previous = actual
    return actual === 1 ? 'H1' : actual === 2 ? 'H2' : 'H3'
  }
}
