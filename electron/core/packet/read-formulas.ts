import { drawFormulas } from '@shared/formula/draw-formulas'
import type { FormulaRead, FormulaSource } from '@shared/formula/shape'
import type { PacketDocument } from './tree'

/** The formulas of a document as outlines, by their keys. Where it has none, nothing is loaded. */
export function readFormulas(document: PacketDocument): Promise<ReadonlyMap<string, FormulaRead>> {
  const sources: FormulaSource[] = []
  collect(document.sections, sources)
  return drawFormulas(sources)
}

function collect(value: unknown, sources: FormulaSource[]): void {
  if (Array.isArray(value)) value.forEach((item) => collect(item, sources))
  else if (typeof value === 'object' && value !== null) {
    const { type, text } = value as { type?: unknown; text?: unknown }
    if (typeof text === 'string' && (type === 'formula' || type === 'formula-block'))
      sources.push({ tex: text, display: type === 'formula-block' })
    else Object.values(value).forEach((inner) => collect(inner, sources))
  }
}
