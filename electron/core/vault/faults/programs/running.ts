import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface, type Interface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** A program under test, of which every line is kept as it comes. */
export class Running {
  readonly child: ChildProcess
  readonly lines: string[] = []
  private readonly ended: Promise<unknown>
  private wake: () => void = () => undefined
  private isOver = false

  constructor(command: string, args: readonly string[]) {
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.child.stdin?.on('error', () => undefined)
    const { stdout } = this.child
    if (!stdout) throw new Error('It has no output.')
    const reader = createInterface({ input: stdout })
    reader.on('line', (line) => {
      this.lines.push(line)
      this.wake()
    })
    this.ended = this.ending(reader)
    onTestFinished(() => void this.child.kill('SIGKILL'))
  }

  private async ending(reader: Interface) {
    await Promise.all([once(this.child, 'exit'), once(reader, 'close')])
    this.isOver = true
    this.wake()
  }

  /** Waits until so many lines hold a word. Resolves to false when the program ends before. */
  async said(word: string, count = 1): Promise<boolean> {
    const isThere = () => this.lines.filter((line) => line.includes(word)).length >= count
    while (!isThere() && !this.isOver) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    return isThere()
  }

  tell(word: string) {
    this.child.stdin?.write(`${word}\n`)
  }

  /** Resolves when it has ended and all that it said was read. */
  async over(): Promise<void> {
    await this.ended
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended
  }

  /** Stops every thread of it, and waits until they stand still. */
  async stop(): Promise<void> {
    this.child.kill('SIGSTOP')
    while (!/^\d+ \(.*\) [TZX]/.test(readFileSync(`/proc/${this.child.pid}/stat`, 'utf8'))) {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  goOn() {
    this.child.kill('SIGCONT')
  }
}

/** The numbers of the acts that a writer has asked for and has called saved. */
export function actsIn(lines: readonly string[]): { asked: number[]; saved: number[] } {
  const numbers = (word: string) =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? Number(line.slice(word.length)) : []))
  return { asked: numbers('asked'), saved: numbers('saved') }
}
