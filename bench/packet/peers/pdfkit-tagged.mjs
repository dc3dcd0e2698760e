import { makeEngine as pdfkit } from './pdfkit.mjs'

export const makeEngine = (fonts) => pdfkit(fonts, true)
