import { expect, test } from 'vitest'
import type { CriterionReading, EvidenceReading, Reading } from '../reading'
import { headline } from './headline'
import { lacking, lackingInShort } from './lacking'
import { matrixOf } from './matrix'
import { monthStrip } from './month-strip'
import { levelNamed, moveTo } from './move'
import { twoLevels, twoLevelsInWords } from './two-levels'

const piece = (record: string, from: string, to: string, more: Partial<EvidenceReading> = {}): EvidenceReading => ({
  record,
  kind: 'project',
  exhibit: record,
  title: record,
  criterion: 'C1',
  linkedAs: 'C1',
  why: '',
  strength: 'moderate',
  claimed: null,
  type: 'project',
  shows: 'senior',
  atLevel: true,
  bridge: false,
  independent: false,
  grade: null,
  from,
  to,
  reasons: [{ rule: 'S1', holds: true, text: '' }],
  lift: null,
  ...more,
})

const criterion = (id: string, open: string[], more: Partial<CriterionReading> = {}): CriterionReading => ({
  id,
  name: id,
  weight: 10,
  status: open.includes('V0') ? 'empty' : open.length === 0 ? 'meets' : open.length === 1 ? 'nearly' : 'gap',
  reasons: ['V1', 'V2', 'V3', 'V4', 'V5'].map((rule) => ({ rule, holds: !open.includes(rule), text: '' })),
  pieces: [],
  sustained: { months: 4, needed: 9, from: null, to: null, shown: [], gaps: [], endLoaded: false },
  types: ['project'],
  newest: null,
  bridgeStrength: null,
  mlStrength: null,
  advice: [],
  ...more,
})

const reading = (criteria: CriterionReading[]): Reading => ({
  case: null,
  rubric: { id: 'mle', name: 'MLE', version: '1.0.0' },
  level: 'senior',
  asOf: '2026-11-23',
  criteria,
  gapsByWeight: criteria.filter(({ status }) => status !== 'meets').map(({ id }) => id),
  unmapped: [],
  mlShare: { overall: null, quarters: [] },
  warnings: [],
})

const says = (...criteria: CriterionReading[]) => {
  const { lead, rest } = headline(reading(criteria))
  return `${lead} ${rest}`.trim()
}

test('a piece stands in every quarter that it reaches into, and the run joins those of the sustained months', () => {
  const { months, needed, shown, gaps, endLoaded } = criterion('C1', []).sustained
  const read = criterion('C1', [], {
    pieces: [piece('a', '2026-02-01', '2026-08-01'), piece('b', '2025-11-01', '2025-12-01')],
    sustained: { months, needed, shown, gaps, endLoaded, from: '2026-02-01', to: '2026-08-01' },
  })
  const { quarters, rows } = matrixOf(reading([read]), 16)
  expect(quarters.map(({ year, number }) => `${year}-${number}`)).toEqual([
    '2025-4',
    '2026-1',
    '2026-2',
    '2026-3',
    '2026-4',
  ])
  const [row] = rows
  expect(row?.cells.map(({ best }) => best?.record ?? null)).toEqual(['b', 'a', 'a', 'a', null])
  expect(row?.cells.map(({ run }) => run)).toEqual(['none', 'start', 'on', 'on', 'none'])
})

const best = (...pieces: EvidenceReading[]) =>
  matrixOf(reading([criterion('C1', [], { pieces })]), 16).rows[0]?.cells[0]?.best?.record

test('the mark of a quarter is its strongest piece, of two as strong the ML work', () => {
  const day = '2026-02-01'
  expect(best(piece('bridge', day, day, { bridge: true }), piece('ml', day, day))).toBe('ml')
  expect(best(piece('ml', day, day), piece('bridge', day, day, { bridge: true, strength: 'strong' }))).toBe('bridge')
})

test('without evidence there are no quarters', () => {
  expect(matrixOf(reading([criterion('C1', ['V0'])]), 16).quarters).toEqual([])
})

test('what is lacking is said in a few words', () => {
  expect(lacking(criterion('C1', ['V1', 'V4']))).toEqual(['a strong piece', '5 more months'])
  const one = criterion('C1', ['V1'], { pieces: [piece('a', '2026-01-01', '2026-01-01', { strength: 'strong' })] })
  expect(lacking(one)).toEqual(['another strong piece'])
  expect(lacking(criterion('C1', []))).toEqual([])
  expect(lackingInShort(criterion('C1', ['V1', 'V2', 'V3', 'V4']))).toBe(
    'a strong piece, another sort of evidence and 2 more',
  )
})

test('where nothing stands at the level, that alone is said', () => {
  const { needed, from, to, shown, gaps, endLoaded } = criterion('C1', []).sustained
  const sustained = { months: 0, needed, from, to, shown, gaps, endLoaded }
  expect(lacking(criterion('C1', ['V1', 'V2', 'V4', 'V5'], { types: [], sustained }))).toEqual([
    'evidence at the level',
  ])
})

test('the headline counts the statuses and says what the heaviest lack', () => {
  const [fine, empty] = [criterion('C2', []), criterion('C8', ['V0'])]
  expect(says(fine, fine)).toBe('All 2 meet.')
  expect(says(fine, criterion('C1', ['V1']))).toBe('1 meets, 1 nearly. C1 lacks a strong piece.')
  expect(says(fine, fine, criterion('C1', ['V1']), criterion('C4', ['V3']), empty)).toBe(
    '2 meet, 2 nearly, 1 empty. The two of these that weigh most, C1 and C4, each lack one thing.',
  )
  expect(says(criterion('C1', ['V1', 'V3']), empty)).toBe(
    '1 gap, 1 empty. C1, which weighs most of these, lacks a strong piece and an independent voice.',
  )
  expect(says(empty)).toBe('1 empty. C8 has no evidence yet.')
})

const at = (open: string[], strength: 'strong' | 'moderate') =>
  reading([
    criterion('C1', open, { pieces: [piece('a', '2026-01-01', '2026-01-01', { strength })] }),
    criterion('C2', []),
  ])

test('two levels of the same evidence differ where a status does, and say by which pieces', () => {
  const rows = twoLevels(at(['V1'], 'moderate'), at([], 'strong'))
  expect(rows.map(({ differs, otherwise }) => [differs, otherwise.length])).toEqual([
    [true, 1],
    [false, 0],
  ])
  expect(twoLevelsInWords(['Senior', 'MLE'], rows)).toBe(
    'Senior: 1 meets, 1 nearly. MLE: 2 meet. C1 reads differently.',
  )
})

test('a strip of months ends with the day and knows the run from what came before it', () => {
  const strip = monthStrip({ shown: ['2025-11', '2026-01', '2026-02'], from: '2026-01-01' }, '2026-03-09', 6)
  expect(strip.map(({ month }) => month.slice(2))).toEqual(['25-10', '25-11', '25-12', '26-01', '26-02', '26-03'])
  expect(strip.map(({ state }) => state)).toEqual(['none', 'before', 'none', 'run', 'run', 'none'])
})

test.each([
  ['Senior Software Engineer', 'senior'],
  ['Senior Staff Engineer', 'staff'],
  ['IC4', 'senior'],
  ['L3', 'mle'],
  ['Software Engineer II', 'mle'],
  ['', null],
  ['Analyst', null],
])('%j is read as %j', (words, level) => {
  expect(levelNamed(words)).toBe(level)
})

test('a move is lateral, down or up from where the case says one stands', () => {
  const here = { currentLevel: 'Senior', currentRole: 'Software Engineer' }
  expect(moveTo('senior', here)).toBe('lateral')
  expect(moveTo('mle', here)).toBe('down')
  expect(moveTo('staff', here)).toBe('up')
  expect(moveTo('mle', { currentLevel: '', currentRole: '' })).toBeNull()
})
