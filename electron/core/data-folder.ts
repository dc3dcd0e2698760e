import { join } from 'node:path'
import type { Account } from './config-dir'

/**
 * The folder in which vaults are made when the person names none. Apart from the settings where the platform keeps the
 * two apart; inside them where their folder was set, so that a portable copy leaves nothing elsewhere.
 */
export function dataFolder({ platform, env, home }: Account): string {
  const given = env['CASEBOOK_CONFIG_DIR']
  if (given) return given
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Casebook')
  // Not the roaming profile: a company may copy that over its network at every login.
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Casebook')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'casebook')
}
