import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { simplePdf } from '../packet/testing/small-files'
import { call, openCore } from '../testing/open-core'

type Core = Awaited<ReturnType<typeof openCore>>

async function attached(core: Core, name: string, bytes: Uint8Array): Promise<string> {
  const { upload } = await call(core, 'blobs.begin', { name, type: 'application/pdf', size: bytes.length })
  await call(core, 'blobs.append', { upload, offset: 0, bytes })
  return (await call(core, 'blobs.finish', { upload })).sha256
}

test('a file says what a packet could do with it; a locked one gets a copy with its password, and with no other', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Files', sample: false })
  const open = await attached(core, 'open.pdf', await simplePdf(3))
  expect(await call(core, 'attachments.inspect', { sha256: open })).toEqual({ kind: 'pdf', pages: 3 })
  const text = await attached(core, 'notes.txt', Buffer.from('hello'))
  expect(await call(core, 'attachments.inspect', { sha256: text })).toMatchObject({ kind: 'refused', locked: false })

  const bytes = await simplePdf(2, (pdf) => pdf.encrypt({ userPassword: 'secret', ownerPassword: 'owner' }))
  const sha256 = await attached(core, 'plan.pdf', bytes)
  expect(await call(core, 'attachments.inspect', { sha256 })).toMatchObject({ kind: 'refused', locked: true })
  const unlock = (password: string) => call(core, 'attachments.unlock', { sha256, name: 'plan.pdf', password })
  await expect(unlock('wrong')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.not.stringContaining('wrong'),
  })
  const copy = await unlock('secret')
  expect(copy).toMatchObject({ name: 'plan (unlocked).pdf', type: 'application/pdf', inPacket: true })
  expect(await call(core, 'attachments.inspect', { sha256: copy.sha256 })).toEqual({ kind: 'pdf', pages: 2 })
})

test('a file that has gone from the vault is said to be missing, and one that is there is not', async () => {
  const core = await openCore()
  const { folder } = await call(core, 'vaults.create', { name: 'Files', sample: false })
  const [here, gone] = [
    await attached(core, 'a.txt', Buffer.from('a')),
    await attached(core, 'b.txt', Buffer.from('b')),
  ]
  await rm(join(folder, 'blobs', gone.slice(0, 2), gone))
  expect(await call(core, 'attachments.standing', { files: [here, gone] })).toEqual([
    { sha256: here, isHere: true, text: null },
    { sha256: gone, isHere: false, text: null },
  ])
})
