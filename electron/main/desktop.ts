import { AppError } from '@shared/errors'
import { shell } from 'electron'
import { type Desktop, linkThatMayOpen } from '../core/desktop'

export const desktop: Desktop = {
  async openFile(path) {
    const problem = await shell.openPath(path)
    if (problem) throw new AppError('NOT_POSSIBLE_HERE', `The file could not be opened in another program: ${problem}`)
  },

  async showInFolder(path) {
    shell.showItemInFolder(path)
  },

  async openLink(text) {
    const url = linkThatMayOpen(text)
    if (!url) throw new AppError('INVALID_INPUT', 'Casebook opens https and mailto links only.')
    await shell.openExternal(url.href)
  },
}
