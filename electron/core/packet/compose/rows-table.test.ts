import { line, rows } from '@shared/records/field'
import { describe, expect, it } from 'vitest'
import { rowsTable } from './rows-table'
import { plainText, text } from './runs'

const field = rows(
  'Alternatives',
  { option: line('Option'), pro: line('For it'), why: line('Why not') },
  { tabular: true },
)
const read = (_: unknown, value: unknown) => (typeof value === 'string' && value ? [text(value)] : [])
const tableOf = (...said: Record<string, unknown>[]) => rowsTable(field, said, read)

describe('rows as a table', () => {
  it('names each row by its first column and keeps the order', () => {
    const table = tableOf({ option: 'B', pro: 'cheap', why: 'slow' }, { option: 'A', pro: '', why: 'old' })
    expect(table?.columns.map(({ label, rowHeader }) => [label, rowHeader ?? false])).toEqual([
      ['Option', true],
      ['For it', false],
      ['Why not', false],
    ])
    expect(table?.rows.map(({ cells }) => cells.map(plainText))).toEqual([
      ['B', 'cheap', 'slow'],
      ['A', '', 'old'],
    ])
  })

  it('leaves out a column and a row in which nothing is said', () => {
    const table = tableOf({ option: 'A', pro: '', why: 'old' }, { option: '', pro: '', why: '' })
    expect(table?.columns.map(({ label }) => label)).toEqual(['Option', 'Why not'])
    expect(table?.rows).toHaveLength(1)
  })

  it('is no table where nothing is said at all', () => {
    expect(tableOf({ option: '', pro: '', why: '' })).toBeNull()
    expect(tableOf()).toBeNull()
  })
})
