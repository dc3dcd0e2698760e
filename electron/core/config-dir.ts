import { join } from 'node:path'

/** What decides where a machine keeps a program's settings: process.platform, process.env and os.homedir() where it runs. */
export interface Account {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  home: string
}

/** The folder of Casebook's own settings (which vaults are known, which is open): one for all hosts of an account. */
export function configDirOf({ platform, env, home }: Account): string {
  const given = env['CASEBOOK_CONFIG_DIR']
  if (given) return given
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Casebook')
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Casebook')
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'casebook')
}
