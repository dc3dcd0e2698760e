import { LEVEL_NAMES, LEVELS, type Level } from '../levels'

/** What a column of a table fills. */
export type Column =
  | { fills: 'id' | 'name' | 'weight' | 'summary' | 'softwareContrast' | 'bridge' | 'topic' | 'countsFrom' | 'sources' }
  | { fills: 'strong' | 'moderate' | 'weak' }
  | { fills: 'level' | 'signals'; level: Level }

type Plain = Exclude<Column, { level: Level }>['fills']

/** The words that a head may use, besides others; the first that fits counts. */
const WORDS: readonly (readonly [Plain, RegExp])[] = [
  ['id', /^(id|#|no|nr|number|key|code)$/],
  ['weight', /^(weight|weighting|share|points|importance|%)/],
  ['softwareContrast', /(software|swe|contrast)/],
  ['countsFrom', /^(counts? from|reads|maps? (to|from)|mapping|evidence from)/],
  ['bridge', /^bridge/],
  ['topic', /^topic$/],
  ['sources', /^(sources?|references?)$/],
  ['strong', /\bstrong\b/],
  ['moderate', /\b(moderate|medium)\b/],
  ['weak', /\bweak\b/],
  [
    'name',
    /^(criteri(on|a)|name|title|competenc(y|ies)|dimension|skill|attribute|axis|area|pillar|category|expectation)s?$/,
  ],
  ['summary', /^(summary|description|definition|meaning|what( it is| it means)?|about|details?)$/],
]

const IN_WORDS: Record<Plain, string> = {
  id: 'Id',
  name: 'Name',
  weight: 'Weight',
  summary: 'Summary',
  softwareContrast: 'In a software review',
  bridge: 'Whether it is a bridge',
  topic: 'Topic',
  countsFrom: 'Also reads',
  sources: 'Sources',
  strong: 'Examples, strong',
  moderate: 'Examples, moderate',
  weak: 'Examples, weak',
}

/** The head in small letters, without marks at its ends. */
const plain = (header: string) =>
  header
    .toLowerCase()
    .replace(/[*_`:.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** "L4", "IC 5", "Level 3", "SDE II" and the like. */
const NUMBERED = /^(l|ic|e|p|t|sde|swe|mle|level|grade)[ -]?(\d{1,2}|i{1,3}|iv|v)\b/
const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['staff', /\b(staff|principal)\b/],
  ['senior', /\bsenior\b/],
  ['mle', /^(mle|engineer|mid|mid level|intermediate|ml engineer)\b/],
]
const SIGNALS = /\b(signals?|behaviou?rs?|indicators?)\b/

const inWords = (column: Column, levels: Readonly<Record<string, string>>): string => {
  if (!('level' in column)) return IN_WORDS[column.fills]
  const name = levels[column.level] ?? LEVELS[column.level]
  return column.fills === 'level' ? `What ${name} asks` : `Signals of ${name}`
}

export interface Head {
  /** For each column what it fills; null where it was not understood. */
  columns: (Column | null)[]
  /** The same in words. */
  words: (string | null)[]
  /** What the levels are called, as far as the heads say it otherwise than the rubrics that come with Casebook. */
  levels: Partial<Record<Level, string>>
  /** Heads of levels beyond the three that a rubric has. */
  tooMany: string[]
}

/** Reads the first row of a table. A column that repeats another is not understood. */
export function readHead(headers: readonly string[]): Head {
  const numbered = headers.filter((header) => NUMBERED.test(plain(header)) && !wordLevel(header))
  const levels: Partial<Record<Level, string>> = {}
  for (const [index, header] of numbered.slice(0, LEVEL_NAMES.length).entries()) {
    const level = LEVEL_NAMES[index]
    if (level) levels[level] = header.trim()
  }
  const taken = new Set<string>()
  const columns = headers.map((header) => {
    const column = columnOf(header, levels)
    const key = column && ('level' in column ? `${column.fills} ${column.level}` : column.fills)
    if (!column || key === null || taken.has(key)) return null
    taken.add(key)
    return column
  })
  const words = columns.map((column) => column && inWords(column, { ...LEVELS, ...levels }))
  return { columns, words, levels, tooMany: numbered.slice(LEVEL_NAMES.length) }
}

function columnOf(header: string, numbered: Partial<Record<Level, string>>): Column | null {
  const text = plain(header)
  const named = LEVEL_NAMES.find((level) => numbered[level] === header.trim()) ?? wordLevel(header)
  const found = WORDS.find(([, words]) => words.test(text))
  if (found && (named === undefined || found[0] !== 'softwareContrast')) return { fills: found[0] }
  if (named === undefined) return null
  return { fills: SIGNALS.test(text) ? 'signals' : 'level', level: named }
}

const wordLevel = (header: string): Level | undefined => LEVEL_WORDS.find(([, words]) => words.test(plain(header)))?.[0]
