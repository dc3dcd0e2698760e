import type { Page } from '@playwright/test'

export type HostName = 'loopback' | 'electron'

export interface SavedFile {
  name: string
  bytes: Buffer
}

/** One started Casebook with its page. */
export interface RunningApp {
  page: Page
  /** Runs an action that saves a file, and gives the file, wherever the host asks the person for a place. */
  saved(action: () => Promise<void>): Promise<SavedFile>
  /** Ends it; a second time does nothing more. */
  close(): Promise<unknown>
}

/** What a story gets: Casebook on settings of its own, with no vault yet. */
export interface App {
  host: HostName
  /** The folder of this story's settings; its vaults are made below it. */
  configDir: string
  readonly page: Page
  saved(action: () => Promise<void>): Promise<SavedFile>
  /** Ends Casebook and starts it again on the same settings, as the next day would. */
  restart(): Promise<void>
  /** Ends Casebook, to look at what is on the disk. */
  close(): Promise<unknown>
  /** This story provokes an error of the console or the page; any that was not announced fails the story, as does one that never came. */
  expectProblem(pattern: RegExp): void
}

/** The program's own environment, but for the folders of the person who runs the tests. */
export function environment(configDir: string): Record<string, string> {
  const { CASEBOOK_VAULT: _vault, ELECTRON_RENDERER_URL: _url, ...rest } = process.env
  return Object.fromEntries(
    Object.entries({ ...rest, CASEBOOK_CONFIG_DIR: configDir }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}
