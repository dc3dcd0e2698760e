import { readFileSync, writeFileSync } from 'node:fs'
import { sheets } from './content.mjs'

// One measurement in a program of its own: node one.js ENGINE PAGES FONTS PEERS [FILE]. Prints one line of JSON.
const [, , engine = 'ours', count = '60', fonts = '', peers = '', file] = process.argv
const EDITS = engine === 'ours' ? 5 : 1

type Build = (content: ReturnType<typeof sheets>) => Promise<Uint8Array>

async function engineOf(name: string): Promise<Build> {
  const { makeEngine } =
    name === 'ours' ? await import('./ours') : await import(/* @vite-ignore */ `${peers}/${name}.mjs`)
  return makeEngine(fonts)
}

const content = sheets(Number(count))
const build = await engineOf(engine)
const loaded = performance.now()
const bytes = await build(content)
/** From the start of the process: loading is part of what a person waits for. */
const cold = performance.now()
const { user, system } = process.cpuUsage()
/** Milliseconds of all its threads: other programs on the machine change this less than the time on the clock. */
const processor = (user + system) / 1000
const rebuilds: number[] = []
for (let edit = 0; edit < EDITS; edit += 1) {
  const sheet = content[(edit * 11 + 3) % content.length]
  if (sheet) sheet.paragraphs[0] = `Edit ${edit}. ${sheet.paragraphs[0]}`
  const start = performance.now()
  await build(content)
  rebuilds.push(performance.now() - start)
}
if (file) writeFileSync(file, bytes)
const rebuild = rebuilds.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)]
/** Most memory that the process had. What resourceUsage() tells includes the program that started it. */
function mostMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
}

const megabytes = mostMemory()
console.log(JSON.stringify({ cold, processor, work: cold - loaded, rebuild, megabytes, bytes: bytes.length }))
process.exit(0)
