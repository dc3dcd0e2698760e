import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { dirname } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { FAULT_NAMES, type Fault, type Figures } from './figures'

interface Row {
  name: string
  figures: Figures
  seconds: number
  notes: string[]
}

const FAULTS = Object.keys(FAULT_NAMES) as Fault[]

/** Prints the table of figures at the end of every run, and writes it as JSON. */
export class FiguresReporter implements Reporter {
  private readonly seed: number
  private readonly file: string
  private readonly start = Date.now()

  constructor(seed: number, file: string) {
    this.seed = seed
    this.file = file
  }

  onTestRunEnd(modules: readonly TestModule[]) {
    const rows = modules.map(rowOf).filter((row) => row !== undefined)
    rows.sort((one, other) => (one.name < other.name ? -1 : 1))
    const seconds = (Date.now() - this.start) / 1000
    const table = [
      `| what was done | cycles | ${FAULTS.map((fault) => FAULT_NAMES[fault]).join(' | ')} | seconds |`,
      `|---|${'---:|'.repeat(FAULTS.length + 2)}`,
      ...rows.map((row) => line(row)),
      line({ name: '**all**', figures: sumOf(rows.map(({ figures }) => figures)), seconds, notes: [] }),
    ]
    const notes = rows.flatMap(({ name, notes: words }) => words.map((word) => `${name}: ${word}`))
    const machine = `${type()} ${release()}, ${cpus().length} cores, Node ${process.version}`
    process.stdout.write(`\n${table.join('\n')}\n\n${[...notes, `seed ${this.seed}; ${machine}`].join('\n')}\n`)
    mkdirSync(dirname(this.file), { recursive: true })
    writeFileSync(this.file, JSON.stringify({ seed: this.seed, machine, rows, seconds }, null, 2))
  }
}

function rowOf(module: TestModule): Row | undefined {
  const tests = [...module.children.allTests()]
  const reported = tests.flatMap((test) => test.meta().faults ?? [])
  if (reported.length === 0) return undefined
  return {
    name: nameOf(module),
    figures: sumOf(reported.map(({ figures }) => figures)),
    seconds: tests.reduce((sum, test) => sum + secondsOf(test), 0),
    notes: [...new Set(reported.flatMap(({ note }) => note ?? []))],
  }
}

const nameOf = ({ moduleId }: TestModule) => /([^/\\]+)\.test\.ts$/.exec(moduleId)?.[1] ?? moduleId
const secondsOf = (test: TestCase) => (test.diagnostic()?.duration ?? 0) / 1000

function sumOf(all: readonly Figures[]): Figures {
  const sum = { cycles: 0, ...Object.fromEntries(FAULTS.map((fault) => [fault, 0])) } as Figures
  for (const figures of all) {
    sum.cycles += figures.cycles
    for (const fault of FAULTS) sum[fault] += figures[fault]
  }
  return sum
}

function line({ name, figures, seconds }: Row): string {
  const counts = FAULTS.map((fault) => figures[fault])
  return `| ${[name, figures.cycles, ...counts, seconds.toFixed(1)].join(' | ')} |`
}
