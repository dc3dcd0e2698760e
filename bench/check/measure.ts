import { cpus, release, type } from 'node:os'
import { preflight } from '@shared/case/preflight/run-preflight'
import type { RecordOf, VaultRecord } from '@shared/records/kinds'
import { readEvidence } from '@shared/rubric/read/read-evidence'
import { Rubric } from '@shared/rubric/rubric'
import mle from '../../resources/rubrics/mle.json' with { type: 'json' }
import { percentiles, ratio } from '../vault/numbers'
import { inventedCase, inventedRecord } from './invented-records'

const COLD = 15
const EDITS = 200
/** What is to be reached, in milliseconds, at the size that the goals name. */
const GOALS = { records: 10_000, cold: 100, edit: 5 }

const rubric = Rubric.parse(mle)
const day = '2026-11-23'

interface Times {
  reading: number
  preflight: number
}

/**
 * How long an act took, in milliseconds. Where other programs take the processor, time passes without work: it counts for no
 * longer than the program worked.
 */
function timed<T>(act: () => T): { value: T; milliseconds: number } {
  const before = process.cpuUsage()
  const start = performance.now()
  const value = act()
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { value, milliseconds: Math.min(elapsed, (user + system) / 1_000) }
}

function check(records: readonly VaultRecord[], transitionCase: RecordOf<'case'>): Times {
  const read = timed(() => readEvidence(records, { rubric, level: 'senior', asOf: day, case: transitionCase.id }))
  const reviewed = timed(() =>
    preflight({
      case: transitionCase,
      records,
      rubric,
      reading: read.value,
      missingFiles: new Set(),
      asOf: day,
    }),
  )
  return { reading: read.milliseconds, preflight: reviewed.milliseconds }
}

/** Fresh objects, so that nothing of an earlier reading is known. */
const parsed = (json: string) => JSON.parse(json) as VaultRecord[]

/** An edit as the vault makes it: one record is a new object, all others stay. */
function edited(records: readonly VaultRecord[], round: number): VaultRecord[] {
  const index = (round * 7_919) % (records.length - 1)
  const record = records[index]
  if (!record) throw new Error('A record is gone.')
  const title = `${record.title.slice(0, 40)} ${round}`
  return records.with(index, { ...record, title, verification: { ...record.verification, status: 'verified' } })
}

const caseIn = (records: readonly VaultRecord[]) => records.find((record) => record.kind === 'case')

function measured(size: number) {
  const json = JSON.stringify([
    ...Array.from({ length: size - 1 }, (_, index) => inventedRecord(index)),
    inventedCase(),
  ])
  const parses: number[] = []
  const colds: Times[] = []
  // The records of the round before stay: a program in use keeps some too, and with them its compiled code.
  let before: readonly VaultRecord[] = []
  for (let round = 0; round < COLD; round += 1) {
    const { value: records, milliseconds } = timed(() => parsed(json))
    parses.push(milliseconds)
    const transitionCase = caseIn(records)
    if (!transitionCase) throw new Error('The case is gone.')
    globalThis.gc?.()
    colds.push(check(records, transitionCase))
    before = records
  }
  if (before.length !== size) throw new Error('A record is gone.')
  const edits: Times[] = []
  let records = parsed(json)
  const transitionCase = caseIn(records)
  if (!transitionCase) throw new Error('The case is gone.')
  check(records, transitionCase)
  for (let round = 0; round < EDITS; round += 1) {
    records = edited(records, round)
    edits.push(check(records, transitionCase))
  }
  return { size, bytes: json.length, parse: percentiles(parses).p50, colds, edits }
}

const fixed = (value: number) => value.toFixed(value < 10 ? 2 : 1)
const sum = ({ reading, preflight: review }: Times) => reading + review

const part = (times: readonly Times[], of: (time: Times) => number) => percentiles(times.map(of)).p50

function row({ size, bytes, parse, colds, edits }: ReturnType<typeof measured>): string {
  const [first] = colds
  const cold = part(colds, sum)
  const slow = percentiles(edits.map(sum)).p95
  return `| ${[
    size,
    `${(bytes / 1e6).toFixed(1)} MB`,
    fixed(parse),
    first ? fixed(sum(first)) : '',
    `${fixed(part(colds, ({ reading }) => reading))} + ${fixed(part(colds, (time) => time.preflight))} = ${fixed(cold)}`,
    ratio(cold, parse).toFixed(2),
    `${fixed(part(edits, ({ reading }) => reading))} + ${fixed(part(edits, (time) => time.preflight))} = ${fixed(part(edits, sum))}`,
    fixed(slow),
    ratio(part(edits, sum), parse).toFixed(3),
  ].join(' | ')} |`
}

function missed({ size, colds, edits }: ReturnType<typeof measured>): string[] {
  if (size !== GOALS.records) return []
  const [cold, edit] = [percentiles(colds.map(sum)).p50, percentiles(edits.map(sum)).p50]
  return [
    ...(cold > GOALS.cold ? [`missed: ${fixed(cold)} ms for the whole, ${GOALS.cold} asked`] : []),
    ...(edit > GOALS.edit ? [`missed: ${fixed(edit)} ms after an edit, ${GOALS.edit} asked`] : []),
  ]
}

const all = process.argv.slice(2).map((size) => measured(Number(size)))
const lines = [
  '| records | as JSON | JSON.parse, ms | first of its size, ms | reading + pre-flight, ms | times JSON.parse | after one edit, ms | p95 | times JSON.parse |',
  '|---:|---:|---:|---:|---|---:|---|---:|---:|',
  ...all.map(row),
  '',
  ...all.flatMap(missed),
  `${type()} ${release()}, ${cpus().length} cores, Node ${process.version}; medians of ${COLD} readings and ${EDITS} edits`,
]
process.stdout.write(`${lines.join('\n')}\n`)
