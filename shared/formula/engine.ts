import { liteAdaptor } from '@mathjax/src/mjs/adaptors/liteAdaptor.js'
import { RegisterHTMLHandler } from '@mathjax/src/mjs/handlers/html.js'
import { TeX } from '@mathjax/src/mjs/input/tex.js'
import { AmsConfiguration } from '@mathjax/src/mjs/input/tex/ams/AmsConfiguration.js'
import { mathjax } from '@mathjax/src/mjs/mathjax.js'
import { SVG } from '@mathjax/src/mjs/output/svg.js'
import { fontPieces } from './font-pieces'
import { type Drawing, readDrawing } from './read-drawing'
import type { FormulaRead, FormulaSource } from './shape'

// Letters that few formulas have are read when one needs them.
mathjax.asyncLoad = async (name: string) => {
  const piece = fontPieces[name.slice(name.lastIndexOf('/') + 1).replace(/\.js$/, '')]
  if (!piece) throw new Error('it has letters that the fonts of formulas lack')
  await piece()
}

const adaptor = liteAdaptor()
RegisterHTMLHandler(adaptor)

/** Without the packages that define commands: what was typed cannot make more of itself than it is. */
const tex = new TeX({
  packages: ['base', AmsConfiguration.name],
  maxBuffer: 8 * 1024,
  formatError: (_: unknown, error: Error) => {
    throw error
  },
})
const svg = new SVG({ fontCache: 'none', linebreaks: { inline: false } })
const document = mathjax.document('', { InputJax: tex, OutputJax: svg })

/** Draws one formula. What is wrong with it is part of the answer. */
export async function draw({ tex: source, display }: FormulaSource): Promise<FormulaRead> {
  try {
    const container: unknown = await mathjax.handleRetriesFor(() =>
      document.convert(source, { display, em: 1000, ex: 430, containerWidth: 1e6 }),
    )
    const drawing = (container as Drawing).children?.find((child) => (child as Drawing).kind === 'svg')
    return drawing ? readDrawing(drawing as Drawing) : { why: 'nothing is left of it to draw' }
  } catch (error) {
    return { why: wordsOf(error) }
  }
}

/** The reason in a sentence's lower case: "missing close brace". */
function wordsOf(error: unknown): string {
  // Errors of TeX have a message and are no errors of JavaScript.
  const told = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
  const message = told === '' ? 'it is not understood' : told
  return message.charAt(0).toLowerCase() + message.slice(1)
}
