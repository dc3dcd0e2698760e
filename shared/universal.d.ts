// What browsers and Node both have, and shared/ may use. Only shared/'s own type check reads this file: the other sides
// get the same names from their own libraries.
interface AbortSignal {
  readonly aborted: boolean
  throwIfAborted(): void
}
declare const URL: { canParse(address: string): boolean }
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean })
  decode(bytes: Uint8Array): string
}
