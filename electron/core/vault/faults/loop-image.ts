import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })

/** Why disks cannot be mounted here, or undefined where they can. */
export function reasonNotToMount(kind: 'loop' | 'tmpfs'): string | undefined {
  if (process.platform !== 'linux') return 'not run: it needs Linux'
  if (process.getuid?.() !== 0) return 'not run: it needs root, to mount disks'
  if (kind === 'loop' && !existsSync('/dev/loop-control')) return 'not run: there are no loop devices'
  const folder = mkdtempSync(join(tmpdir(), 'casebook-mount-'))
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
    run('umount', folder)
    return undefined
  } catch {
    return 'not run: this account may not mount disks'
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** An image file with a file system in it. Bytes. */
export function makeImage(path: string, size: number): void {
  run('truncate', '-s', String(size), path)
  run('mkfs.ext4', '-q', '-F', '-m', '0', path)
}

export const copyImage = (from: string, to: string) => void run('cp', '--sparse=always', from, to)

/** Mounts an image in a folder of its own until it is let go, at the latest when the test ends. */
export function mountImage(image: string, options = ''): { folder: string; unmount: () => void } {
  return mounted(['-o', ['loop', options].filter((option) => option !== '').join(), image])
}

/** A small disk in memory. Bytes. */
export const mountMemory = (size: number) => mounted(['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs'])

function mounted(what: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-mount-'))
  run('mount', ...what, folder)
  let isMounted = true
  const unmount = () => {
    if (!isMounted) return
    isMounted = false
    run('umount', folder)
    rmSync(folder, { recursive: true })
  }
  onTestFinished(unmount)
  return { folder, unmount }
}
