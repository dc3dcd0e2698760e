import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createPacketEngine, type PacketEngine } from '../packet-engine'

const fonts = resolve(import.meta.dirname, '../../../../resources/fonts')

let engine: Promise<PacketEngine> | undefined

/** One engine for all tests of a file: starting it is the slow part. */
export const testEngine = (): Promise<PacketEngine> =>
  (engine ??= createPacketEngine((file) => readFileSync(resolve(fonts, file))))
