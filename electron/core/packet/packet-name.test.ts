import { expect, test } from 'vitest'
import { packetName } from './packet-name'

const named = { output: 'full', profile: 'internal', selection: null } as const

test.each([
  ['MLE, spring 2027', 'Casebook MLE spring 2027 - 2026-11-23.pdf'],
  ['../../etc/passwd', 'Casebook etc passwd - 2026-11-23.pdf'],
  ['CON: a|b?*"<>\\c.exe', 'Casebook CON a b c exe - 2026-11-23.pdf'],
  ['\u202Etxt.fdp\n', 'Casebook txt fdp - 2026-11-23.pdf'],
  ['  ', 'Casebook - 2026-11-23.pdf'],
  [`${'x'.repeat(79)}\u{1F600}`, `Casebook ${'x'.repeat(79)} - 2026-11-23.pdf`],
])('%j becomes a name that every system takes', (title, name) => {
  expect(packetName(title, '2026-11-23', named)).toBe(name)
})

test('an external packet says so in its name', () => {
  expect(packetName('MLE', '2026-11-23', { ...named, profile: 'external' })).toBe(
    'Casebook MLE - 2026-11-23 external.pdf',
  )
})

test('another output and a selection say so in its name', () => {
  expect(packetName('MLE', '2026-11-23', { ...named, output: 'core' })).toBe('Casebook MLE core - 2026-11-23.pdf')
  const selection = { ...named, output: 'core', selection: 'Hiring manager / Ranking' } as const
  expect(packetName('MLE', '2026-11-23', selection)).toBe('Casebook MLE Hiring manager Ranking - 2026-11-23.pdf')
})
