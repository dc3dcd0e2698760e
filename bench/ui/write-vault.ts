import { createVault } from '../../electron/core/vault/create-vault'
import { RecordTable } from '../../electron/core/vault/record-table'
import { emptyState } from '../../electron/core/vault/state'
import { inventedRecord } from '../check/invented-records'

// A vault of invented records: `node write-vault.js <folder> <records>`.
const [folder = '', count = '0'] = process.argv.slice(2)
const records = Array.from({ length: Number(count) }, (_, index) => inventedRecord(index))
const state = { ...emptyState('Bench', false), records: RecordTable.of(records) }
const options = { now: () => new Date(), newId: () => 'bench' }
await createVault(folder, { name: 'Bench', sample: false, ...options, contents: { id: 'bench', state } })
