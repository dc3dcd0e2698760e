import { expect, test } from 'vitest'
import { nextLine } from './continue-list'

test.each([
  ['- a', '- '],
  ['  * a', '  * '],
  ['- [x] done', '- [ ] '],
  ['9. nine', '10. '],
  ['3) three', '4) '],
  ['> said', '> '],
  ['> - said', '> - '],
])('%j goes on with %j', (line, begins) => expect(nextLine(line)?.begins).toBe(begins))

test.each(['- ', '1. ', '> ', '- [ ] '])('%j ends its list', (line) => expect(nextLine(line)?.begins).toBeNull())

test.each(['plain', '', '-no', '2026 was good'])('%j has no mark', (line) => expect(nextLine(line)).toBeNull())
