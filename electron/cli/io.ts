/** What the command line reaches of the machine it runs on; tests pass their own. */
export interface Io {
  stdout(text: string): void
  stderr(text: string): void
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  /** The home folder of the account. */
  home: string
  /** The folder that relative paths start from. */
  cwd: string
  now: () => Date
  newId: () => string
  /** Aborts when the person presses Ctrl-C or the machine asks the program to end. */
  signal: AbortSignal
  /** Hears each line that the person types; gives the way to stop hearing. Missing where nobody types. */
  onLine?: (heard: () => void) => () => void
  /** Reads the standard input to its end. Missing where there is none. */
  readInput?: () => Promise<string>
  version: string
  /** The files that came with the program. */
  resourcesDir: string
  rendererDir: string
  /** The built packet worker; without it packets are laid out in this process. */
  workerFile?: string
}
