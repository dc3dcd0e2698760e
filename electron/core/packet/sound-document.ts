import type { PacketDocument } from './tree'

/** The document with a language that every reader understands, whatever was typed. */
export function soundDocument(document: PacketDocument): PacketDocument {
  return { ...document, language: soundLanguage(document.language) }
}

function soundLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    // Not a language tag at all; English is what the fixed words of a packet are in.
    return 'en'
  }
}
