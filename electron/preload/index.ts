import type { ElectronBridge } from '@shared/bridge'
import type { EndFrame, Frame } from '@shared/method'
import { contextBridge, ipcRenderer } from 'electron'

let lastId = 0

// The page gets these two functions only: never ipcRenderer, never an IPC event, which would lead to it.
const bridge: ElectronBridge = {
  call(name, input, onProgress) {
    const id = ++lastId
    const channel = `rpc:progress:${id}`
    const listener = (_event: unknown, frame: Frame) => onProgress(frame)
    ipcRenderer.on(channel, listener)
    const done: Promise<EndFrame> = ipcRenderer
      .invoke('rpc:call', id, name, input)
      .finally(() => ipcRenderer.off(channel, listener))
    return { id, done }
  },
  cancel: (id) => ipcRenderer.send('rpc:cancel', id),
}

contextBridge.exposeInMainWorld('host', bridge)
