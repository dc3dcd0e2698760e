import { expect, test } from 'vitest'
import { lengthWarnings } from './length-warning'

const core = { case: 'c', output: 'core', limit: 4 } as const

test('what fits says nothing, and what has no limit never does', () => {
  expect(lengthWarnings(core, { pages: 4, filled: 1 })).toEqual([])
  expect(lengthWarnings({ ...core, output: 'full', limit: null }, { pages: 40, filled: 1 })).toEqual([])
})

test('what runs over says by how much', () => {
  const [warning] = lengthWarnings(core, { pages: 6, filled: 0.25 })
  expect(warning).toMatchObject({
    message: expect.stringContaining('at most 4 pages and runs over by 1.3 pages. Nothing was cut'),
    record: 'c',
  })
})

test('a last page with one line on it runs over by a tenth', () => {
  const [warning] = lengthWarnings({ ...core, output: 'brief', limit: 1 }, { pages: 2, filled: 0.01 })
  expect(warning?.message).toContain('at most one page and runs over by 0.1 pages')
})
