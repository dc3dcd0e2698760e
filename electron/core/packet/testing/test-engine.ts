import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createPacketEngine, type PacketEngine } from '../packet-engine'

const fonts = resolve(import.meta.dirname, '../../../../resources/fonts')

let engine: PacketEngine | undefined

/** One engine for all tests of a file: starting it is the slow part. */
export const testEngine = (): Promise<PacketEngine> =>
  Promise.resolve((engine ??= createPacketEngine((file) => readFileSync(resolve(fonts, file)))))
