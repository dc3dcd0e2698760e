const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'

/** What looks like a number and measures nothing: citations, addresses, code, days, years, versions, names, ordinals. */
const PATTERNS: readonly RegExp[] = [
  /\[\[[^\]]*\]\]/g,
  /\bhttps?:\S+/g,
  /`[^`]*`/g,
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g,
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g,
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:to|and|–|-)\\s*\\d{1,2}(?:st|nd|rd|th)?)?\\s+${MONTH}(?:,?\\s+\\d{4})?(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(`\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?\\b(?!\\s*%)`, 'g'),
  new RegExp(`\\b${MONTH}\\s+\\d{4}\\b`, 'g'),
  /\b(?:Q[1-4]|H[12]|FY)\s*(?:\d{4}|\d{2})?\b/g,
  /(?<![+\-−.,\d])\b(?:19|20)\d{2}s?\b(?![.,]\d|\s*%)/g,
  /\b\d{1,2}:\d{2}\b/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\b(?:weeks?|sections?|steps?|chapters?|levels?|versions?|parts?|appendix|pages?|figures?|tables?|no\.|number|phase|grade|top|day)\s+\d+(?:\.\d+)*\b(?!\s*%)/gi,
  /\b[\p{L}_]+[-_]?\d[\p{L}\d._-]*/gu,
  /^\s*\d+[.)]\s/gm,
]

/** The text with all of that blanked out; everything else keeps its place. */
export const withoutNonQuantities = (text: string): string =>
  PATTERNS.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text)
