import { isAbsolute } from 'node:path'
import { AppError } from '@shared/errors'
import { type Desktop, linkThatMayOpen } from '../core/desktop'
import { commandsFor, type Machine } from './desktop-commands'
import { launch } from './launch'

/** What this machine's desktop can do for a host without a window; nothing where there is no display. */
export function loopbackDesktop(machine: Machine): Desktop {
  const commands = commandsFor(machine)
  if (!commands) return {}
  return {
    openFile: async (path) => launch(commands.open(absolute(path)), 'The file could not be opened in another program.'),
    showInFolder: async (path) => launch(commands.show(absolute(path)), 'The folder could not be shown.'),
    openLink: async (text) => {
      const url = linkThatMayOpen(text)
      if (!url) throw new AppError('INVALID_INPUT', 'Casebook opens https and mailto links only.')
      await launch(commands.open(url.href), 'The link could not be opened in a browser.')
    },
  }
}

/**
 * Opens Casebook's own address in the default browser.
 * @throws AppError NOT_POSSIBLE_HERE when there is no display or no browser to ask.
 */
export async function openInBrowser(url: string, machine: Machine): Promise<void> {
  const commands = commandsFor(machine)
  if (!commands) throw new AppError('NOT_POSSIBLE_HERE', 'There is no display here to open a browser on.')
  await launch(commands.open(url), 'No browser could be opened.')
}

/** A relative path could be read as an option of the program that opens it. */
function absolute(path: string): string {
  if (!isAbsolute(path)) throw new AppError('INVALID_INPUT', 'Only a file with its whole path can be opened.')
  return path
}
