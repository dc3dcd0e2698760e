// These packages carry no types of their own; only what the text layer uses is declared.
declare module 'linebreak' {
  interface Break {
    position: number
    required: boolean
  }
  class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
  export default LineBreaker
}

declare module 'hyphen/*' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string
}

// Node has WebAssembly, but its types bring it only together with those of a browser.
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
    /** Throws where there is no more. */
    grow: (pages: number) => number
  }
  type Imports = Record<string, Record<string, (...parameters: number[]) => unknown>>
  interface Module {
    readonly [Symbol.toStringTag]: 'WebAssembly.Module'
  }
  interface Instance {
    readonly exports: Record<string, unknown>
  }
  const Module: new (bytes: Uint8Array) => Module
  const Instance: new (module: Module, imports?: Imports) => Instance
}
