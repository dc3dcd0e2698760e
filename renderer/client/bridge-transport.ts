import type { ElectronBridge } from '@shared/bridge'
import type { Transport } from '@shared/client'

declare global {
  interface Window {
    /** Electron's preload puts it here; a page in a browser has none. */
    host?: ElectronBridge
  }
}

export function bridgeTransport(bridge: ElectronBridge): Transport {
  return {
    async call(name, input, onFrame, signal) {
      if (signal?.aborted) return
      const { id, done } = bridge.call(name, input, onFrame)
      const cancel = () => bridge.cancel(id)
      signal?.addEventListener('abort', cancel, { once: true })
      try {
        onFrame(await done)
      } finally {
        signal?.removeEventListener('abort', cancel)
      }
    },
  }
}
