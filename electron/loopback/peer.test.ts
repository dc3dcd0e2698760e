import { describe, expect, it } from 'vitest'
import { ownerOf } from './peer'

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 9001 1
   1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 9002 1
   2: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 9003 1
`

describe('the owner of a connection', () => {
  it('is the account at its far end', () => expect(ownerOf(TABLE, 50_000, 8080)).toBe(1001))

  it('is unknown for a connection that is not listed', () => expect(ownerOf(TABLE, 50_001, 8080)).toBeUndefined())
})
