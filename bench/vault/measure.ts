import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { cpus, release, tmpdir, type } from 'node:os'
import { join } from 'node:path'
import type { VaultRecord } from '@shared/records/kinds'
import type { Vault } from '../../electron/core/vault/vault'
import { Blocks } from './blocks'
import { inventedVault, type InventedVault } from './invented-vault'
import { percentiles, ratio, type Percentiles } from './numbers'
import { parseBare } from './parse-bare'

const SAVES = 400
const OPENS = 5
/** What is to be reached: times the bare append, times the bare parse, and milliseconds. */
const GOALS = { save: 1.5, open: 2, block: 50 }

interface Measured {
  records: number
  save: Percentiles
  bare: Percentiles
  openRatio: number
  openSeconds: number
  bytesPerRecord: number
  bareBytesPerRecord: number
  savingBlock: number
  foldingBlock: number
}

const edited = (record: VaultRecord, round: number): VaultRecord => ({
  ...record,
  privateNote: `${record.privateNote.slice(0, 400)} ${round}`,
})

/** Apart from the times, for whoever watches the event loop keeps a processor busy. */
async function blocksOfSaving(vault: Vault, ids: readonly string[]): Promise<Blocks> {
  const blocks = new Blocks()
  blocks.start()
  for (let round = 0; round < SAVES / 4; round += 1) {
    const record = vault.get(ids[(round * 7919) % ids.length] ?? '')
    if (record) await vault.putRecord(edited(record, -round))
  }
  blocks.stop()
  return blocks
}

async function savesOf(invented: InventedVault, folder: string) {
  const vault = await invented.open()
  const bare = await open(join(folder, 'bare'), 'a')
  const saves: number[] = []
  const appends: number[] = []
  const line = (await stat(invented.journal())).size
  const ids = vault.records().map(({ id }) => id)
  let size = line
  for (let round = 0; round < SAVES; round += 1) {
    const record = vault.get(ids[(round * 7919) % ids.length] ?? '')
    if (!record) throw new Error('A record is gone.')
    const start = performance.now()
    await vault.putRecord(edited(record, round))
    saves.push(performance.now() - start)
    const now = (await stat(invented.journal())).size
    const bytes = Buffer.alloc(Math.max(1, now - size), 'x')
    size = now
    const bareStart = performance.now()
    await bare.write(bytes)
    await bare.datasync()
    appends.push(performance.now() - bareStart)
  }
  await bare.close()
  const saving = await blocksOfSaving(vault, ids)
  const folding = new Blocks()
  folding.start()
  await invented.fold(vault)
  folding.stop()
  await vault.close()
  return {
    save: percentiles(saves),
    bare: percentiles(appends),
    savingBlock: saving.longest,
    foldingBlock: folding.longest,
  }
}

/** Bytes that are in use once all that can go is gone. */
async function heap(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    globalThis.gc?.()
  }
  return process.memoryUsage().heapUsed
}

interface Loading {
  milliseconds: number
  bytes: number
}

/** In a function of its own, so that nothing of one loading is left at the next. */
async function loading<T>(load: () => Promise<T>, unload: (loaded: T) => Promise<void>): Promise<Loading> {
  const before = await heap()
  const start = performance.now()
  const loaded = await load()
  const milliseconds = performance.now() - start
  const bytes = (await heap()) - before
  await unload(loaded)
  return { milliseconds, bytes }
}

async function opensOf(invented: InventedVault, folder: string) {
  const json = join(folder, 'records.json')
  await invented.writeBare(json)
  const opens: Loading[] = []
  const parses: Loading[] = []
  for (let round = 0; round < OPENS; round += 1) {
    opens.push(
      await loading(
        () => invented.open('read'),
        (vault) => vault.close(),
      ),
    )
    parses.push(
      await loading(
        () => parseBare(json),
        async (parsed) => void parsed.length,
      ),
    )
  }
  const middle = (all: readonly Loading[], what: keyof Loading) => percentiles(all.map((one) => one[what])).p50
  return {
    openRatio: ratio(middle(opens, 'milliseconds'), middle(parses, 'milliseconds')),
    openSeconds: middle(opens, 'milliseconds') / 1000,
    bytes: middle(opens, 'bytes'),
    bareBytes: middle(parses, 'bytes'),
  }
}

async function measured(records: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-bench-'))
  try {
    const invented = await inventedVault(join(folder, 'vault'), records)
    const { bytes, bareBytes, ...opens } = await opensOf(invented, folder)
    const saves = await savesOf(invented, folder)
    return { records, ...saves, ...opens, bytesPerRecord: bytes / records, bareBytesPerRecord: bareBytes / records }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const times = ({ p50, p95, p99 }: Percentiles) => [p50, p95, p99].map((time) => time.toFixed(2)).join(' / ')

function row(one: Measured): string {
  const { save, bare } = one
  const ratios = [ratio(save.p50, bare.p50), ratio(save.p95, bare.p95), ratio(save.p99, bare.p99)]
  return `| ${[
    one.records,
    times(save),
    times(bare),
    ratios.map((value) => value.toFixed(2)).join(' / '),
    `${one.openSeconds.toFixed(2)} s`,
    one.openRatio.toFixed(2),
    `${Math.round(one.bytesPerRecord)} (${ratio(one.bytesPerRecord, one.bareBytesPerRecord).toFixed(2)} times bare)`,
    one.savingBlock.toFixed(0),
    one.foldingBlock.toFixed(0),
  ].join(' | ')} |`
}

function missed({ records, save, bare, openRatio, savingBlock, foldingBlock }: Measured): string[] {
  const block = Math.max(savingBlock, foldingBlock)
  const saveRatio = ratio(save.p50, bare.p50)
  return [
    ...(saveRatio > GOALS.save ? [`save ${saveRatio.toFixed(2)} times the bare append`] : []),
    ...(openRatio > GOALS.open ? [`open ${openRatio.toFixed(2)} times the parse`] : []),
    ...(block > GOALS.block ? [`a block of ${block.toFixed(0)} ms`] : []),
  ].map((words) => `missed at ${records} records: ${words}`)
}

const all: Measured[] = []
for (const size of process.argv.slice(2).map(Number)) all.push(await measured(size))
const [smallest] = all
const lines = [
  '| records | save p50 / p95 / p99 ms | bare append + fdatasync ms | ratio | open | times JSON.parse | bytes a record in memory | longest block while saving, ms | while folding, ms |',
  '|---:|---|---|---|---:|---:|---|---:|---:|',
  ...all.map(row),
  '',
  ...all.flatMap(missed),
  ...all.slice(1).map(({ records, save }) => {
    const cost = ratio(save.p50, smallest?.save.p50 ?? 1)
    return `a save at ${records} records costs ${cost.toFixed(2)} times one at ${smallest?.records}`
  }),
  `${type()} ${release()}, ${cpus().length} cores, Node ${process.version}`,
]
process.stdout.write(`${lines.join('\n')}\n`)
