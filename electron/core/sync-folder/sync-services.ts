import type { Account } from '../config-dir'

/** A program that keeps a folder the same on several computers. */
export type SyncService = 'Dropbox' | 'iCloud Drive' | 'OneDrive' | 'Google Drive' | 'Syncthing' | 'Nextcloud'

/** Asks the disk whether something of a name is there. */
export type IsThere = (path: string) => Promise<boolean>

/** Names of folders that a service gives to what it keeps, on any platform. */
const FOLDER_NAMES: readonly (readonly [RegExp, SyncService])[] = [
  [/^dropbox( \(.+\))?$/, 'Dropbox'],
  [/^onedrive( ?- ?.+)?$/, 'OneDrive'],
  [/^google ?drive(-.+| \(.+\))?$/, 'Google Drive'],
  [/^google-drive(:.*)?$/, 'Google Drive'],
  [/^icloud ?drive$/, 'iCloud Drive'],
  [/^com~apple~clouddocs$/, 'iCloud Drive'],
]

/** What a service leaves in the folder that it keeps. */
const MARKERS: readonly (readonly [string, SyncService])[] = [
  ['.dropbox', 'Dropbox'],
  ['.dropbox.cache', 'Dropbox'],
  ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'OneDrive'],
  ['.tmp.driveupload', 'Google Drive'],
  ['.tmp.drivedownload', 'Google Drive'],
  ['.shortcut-targets-by-id', 'Google Drive'],
  ['.stfolder', 'Syncthing'],
  ['.nextcloudsync.log', 'Nextcloud'],
]

/**
 * The service that keeps a folder in step with other computers, as far as its path and the marks on the way up to it tell.
 *
 * @param path whole, without links
 */
export async function syncServiceOf(
  path: string,
  machine: Account,
  isThere: IsThere,
): Promise<SyncService | undefined> {
  const parts = partsOf(path, machine.platform)
  return byEnvironment(parts, machine) ?? byName(parts, machine) ?? byMarker(parts, machine, isThere)
}

/** Windows tells where OneDrive's folders are. */
function byEnvironment(parts: readonly string[], { platform, env }: Account): SyncService | undefined {
  if (platform !== 'win32') return undefined
  const roots = [env['OneDrive'], env['OneDriveConsumer'], env['OneDriveCommercial']]
  return roots.some((root) => root && startsWith(parts, partsOf(root, platform))) ? 'OneDrive' : undefined
}

/** A folder of such a name may be something else; a needless hint costs less than a lost vault. */
function byName(parts: readonly string[], { platform, home }: Account): SyncService | undefined {
  if (platform === 'darwin' && startsWith(parts, [...partsOf(home, platform), 'Library', 'Mobile Documents'])) {
    return 'iCloud Drive'
  }
  // Google's own drive: "G:\My Drive".
  if (platform === 'win32' && parts[1]?.toLowerCase() === 'my drive') return 'Google Drive'
  for (const part of parts) {
    const found = FOLDER_NAMES.find(([name]) => name.test(part.toLowerCase()))
    if (found) return found[1]
  }
  return undefined
}

/** Only below the home folder, or outside of it: services keep settings of their own in it, under the same names. */
async function byMarker(parts: readonly string[], { platform, home }: Account, isThere: IsThere) {
  const own = partsOf(home, platform)
  for (let end = parts.length; end > 0; end -= 1) {
    const folder = parts.slice(0, end)
    if (startsWith(own, folder)) return undefined
    for (const [marker, service] of MARKERS) if (await isThere(pathOf([...folder, marker], platform))) return service
  }
  return undefined
}

const partsOf = (path: string, platform: NodeJS.Platform) =>
  path.split(platform === 'win32' ? /[\\/]+/ : /\/+/).filter((part) => part !== '')

const pathOf = (parts: readonly string[], platform: NodeJS.Platform) =>
  platform === 'win32' ? parts.join('\\') : `/${parts.join('/')}`

/** Letter case says nothing on the systems where it matters here, and the same folders on the one where it does. */
const startsWith = (parts: readonly string[], start: readonly string[]) =>
  start.length > 0 && start.every((part, index) => part.toLowerCase() === parts[index]?.toLowerCase())
