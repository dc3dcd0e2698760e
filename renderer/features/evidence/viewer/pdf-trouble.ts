/** Why a PDF cannot be shown, and what is left to do. */
export function pdfTrouble(name: string, error: unknown): string {
  const kind = error instanceof Error ? error.name : ''
  if (kind === 'PasswordException')
    return `\u201C${name}\u201D asks for a password. It stays in the vault as it is. In the form of the record you can unlock a copy, or save the file elsewhere to open it.`
  return `\u201C${name}\u201D is damaged, or no PDF: it cannot be shown here. It stays in the vault as it is, and can be saved elsewhere.`
}
