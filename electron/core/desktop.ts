import type { CaptureShortcut } from '@shared/vault-info'

/**
 * What only the machine's desktop can do for the core. A host passes the functions it has; the interface hides what is
 * missing. Each rejects with an AppError that tells the person why it could not be done.
 */
export interface Desktop {
  /** The keys that open the capture window from any program. */
  captureShortcut?: CaptureShortcutKeys
  /** Opens a file in the system's viewer for its type. */
  openFile?: (path: string) => Promise<void>
  /** Shows a file, selected, in the system's file manager. */
  showInFolder?: (path: string) => Promise<void>
  /** Opens an https or mailto link outside Casebook; every other scheme is refused. */
  openLink?: (url: string) => Promise<void>
}

export interface CaptureShortcutKeys {
  use(shortcut: CaptureShortcut): void
  /** Whether the keys that were asked for answer; another program may have them. */
  works(): boolean
}

/** The link as a URL when it may leave Casebook: https and mailto only, for a shell would run what other schemes name. */
export function linkThatMayOpen(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && ['https:', 'mailto:'].includes(url.protocol) ? url : undefined
}
