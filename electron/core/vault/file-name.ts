const LONGEST = 255
const FOLDERS = /^.*[/\\]/s
// Control characters, and those that turn the direction of text and so can hide an ending.
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** The last part of a path, in characters that can be shown; the ending survives where the name is too long. */
export function plainName(path: string): string {
  const name = path.replace(FOLDERS, '').replace(UNPRINTABLE, '').trim()
  if (name === '' || name === '.' || name === '..') return 'file'
  if (name.length <= LONGEST) return name
  const ending = /\.[^.]{1,20}$/.exec(name)?.[0] ?? ''
  return name.slice(0, LONGEST - ending.length).replace(/[\ud800-\udbff]$/, '') + ending
}
