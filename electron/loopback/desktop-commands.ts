import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** What decides how a machine opens things: process.platform and process.env where it runs. */
export interface Machine {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
}

/** A program and its arguments, run without a shell. */
export interface Command {
  file: string
  args: readonly string[]
  /** Windows: the arguments are quoted already. */
  isQuoted?: boolean
  /** Explorer ends with 1 whatever happened. */
  ignoresExitCode?: boolean
}

export interface DesktopCommands {
  open(target: string): Command
  show(path: string): Command
}

/** How this machine's desktop opens files, folders and links, or undefined where it has no display or no opener. */
export function commandsFor({ platform, env }: Machine): DesktopCommands | undefined {
  if (platform === 'darwin') return MAC
  if (platform === 'win32') return WINDOWS
  const hasDisplay = Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
  const hasOpener = (env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open')))
  return hasDisplay && hasOpener ? LINUX : undefined
}

const LINUX: DesktopCommands = {
  open: (target) => ({ file: 'xdg-open', args: [target] }),
  // No command of Linux desktops selects a file in every file manager, so its folder has to do.
  show: (path) => ({ file: 'xdg-open', args: [dirname(path)] }),
}

const MAC: DesktopCommands = {
  open: (target) => ({ file: 'open', args: [target] }),
  show: (path) => ({ file: 'open', args: ['-R', path] }),
}

const WINDOWS: DesktopCommands = {
  open: (target) => ({ file: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', target] }),
  show: (path) => ({ file: 'explorer.exe', args: [`/select,"${path}"`], isQuoted: true, ignoresExitCode: true }),
}
