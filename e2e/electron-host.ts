import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { environment, type RunningApp } from './app'

const root = join(import.meta.dirname, '..')

/** Starts Casebook in Electron. */
export async function startElectron(configDir: string, watch: (page: Page) => void): Promise<RunningApp> {
  const app = await _electron.launch({
    // Without executablePath: only then does Playwright hold the app back until it is attached.
    args: [root],
    chromiumSandbox: true,
    env: environment(configDir),
  })
  const page = await app.firstWindow()
  watch(page)
  let saves = 0
  let closing: Promise<void> | undefined
  return {
    page,
    async saved(action) {
      // Playwright does not hear of downloads in Electron, and the system's dialog would wait for a person.
      const path = join(configDir, `saved-${(saves += 1)}`)
      const name = app.evaluate(
        ({ session }, to) =>
          new Promise<string>((resolve, reject) => {
            session.defaultSession.once('will-download', (_event, item) => {
              item.setSavePath(to)
              item.once('done', (_done, state) => {
                if (state === 'completed') resolve(item.getFilename())
                else reject(new Error(`the download was ${state}`))
              })
            })
          }),
        path,
      )
      await action()
      return { name: await name, bytes: await readFile(path) }
    },
    close: () => (closing ??= app.close()),
  }
}
