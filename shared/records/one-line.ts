/** The first line of some text that says anything, without Markdown's heading and list marks. */
export function firstLine(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? ''
  return line.replace(/^\s*(?:#{1,6}|[-*>]|\d+\.)\s+/, '').trim()
}
