import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loopbackDesktop, openInBrowser } from './desktop'
import { commandsFor } from './desktop-commands'
import { launch } from './launch'

const none = { platform: 'linux', env: { PATH: '' } } as const

describe('the desktop of the loopback host', () => {
  it('can do nothing without a display', async () => {
    expect(loopbackDesktop(none)).toEqual({})
    await expect(openInBrowser('http://127.0.0.1:1', none)).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
  })

  it('can open files on Linux where there is a display and an opener', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'casebook-bin-'))
    await writeFile(join(folder, 'xdg-open'), '')
    const commands = commandsFor({ platform: 'linux', env: { PATH: folder, WAYLAND_DISPLAY: 'wayland-0' } })
    expect(commands?.open('/a/packet.pdf')).toEqual({ file: 'xdg-open', args: ['/a/packet.pdf'] })
  })

  it('opens no relative path, which could be an option, and no link of another scheme', async () => {
    const desktop = loopbackDesktop({ platform: 'darwin', env: {} })
    await expect(desktop.openFile?.('-a Terminal')).rejects.toThrow('whole path')
    await expect(desktop.openLink?.('file:///etc/passwd')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('quotes a path for the Explorer, whose own rules differ', () => {
    const command = commandsFor({ platform: 'win32', env: {} })?.show('C:\\My Vault\\a.pdf')
    expect(command).toMatchObject({ args: ['/select,"C:\\My Vault\\a.pdf"'], isQuoted: true })
  })
})

describe('a program of the desktop', () => {
  it('that fails is told in our words', async () => {
    const failing = { file: process.execPath, args: ['-e', 'process.exit(3)'] }
    await expect(launch(failing, 'It did not open.')).rejects.toThrow('It did not open.')
    await expect(launch({ file: 'no-such-program', args: [] }, 'It did not open.')).rejects.toThrow('It did not open.')
  })

  it('that ends well has opened the file', async () => {
    await expect(launch({ file: process.execPath, args: ['-e', ''] }, '')).resolves.toBeUndefined()
  })
})
