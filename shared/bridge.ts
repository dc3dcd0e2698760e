import type { EndFrame, Frame } from './method'

/** What the preload puts at window.host. It never grows with the product. */
export interface ElectronBridge {
  call(name: string, input: unknown, onProgress: (frame: Frame) => void): { id: number; done: Promise<EndFrame> }
  cancel(id: number): void
}
