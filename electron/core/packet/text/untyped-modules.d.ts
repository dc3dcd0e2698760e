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

declare module 'hyphen/en-us' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string
}
