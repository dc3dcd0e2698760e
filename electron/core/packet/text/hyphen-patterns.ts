/** Divides a word into its syllables. */
export type Syllables = (word: string) => string[]

interface Hyphenator {
  hyphenateSync: (text: string, options: { minWordLength: number }) => string
}

/** Each is fetched when a text needs it: together they are three megabytes. */
const patterns: Record<string, () => Promise<Hyphenator>> = {
  cs: () => import('hyphen/cs'),
  da: () => import('hyphen/da'),
  de: () => import('hyphen/de'),
  en: () => import('hyphen/en-us'),
  'en-gb': () => import('hyphen/en-gb'),
  es: () => import('hyphen/es'),
  fi: () => import('hyphen/fi'),
  fr: () => import('hyphen/fr'),
  it: () => import('hyphen/it'),
  nb: () => import('hyphen/nb'),
  nl: () => import('hyphen/nl'),
  pl: () => import('hyphen/pl'),
  pt: () => import('hyphen/pt'),
  ru: () => import('hyphen/ru'),
  sv: () => import('hyphen/sv'),
  tr: () => import('hyphen/tr'),
  uk: () => import('hyphen/uk'),
}

const SOFT_HYPHEN = '\u00ad'
/** Where English is divided by sound (British), not by stem and rule (American). */
const BRITISH = /^en-(?:gb|ie|au|nz|in|za)\b/

/** The patterns of a language by its BCP 47 tag; undefined where there are none, and nothing is divided then. */
export async function patternsFor(language: string): Promise<Syllables | undefined> {
  const tag = language.toLowerCase()
  const base = tag.split('-')[0] ?? ''
  const load = patterns[BRITISH.test(tag) ? 'en-gb' : base === 'no' || base === 'nn' ? 'nb' : base]
  if (!load) return undefined
  const { hyphenateSync } = await load()
  return (word) => hyphenateSync(word, { minWordLength: 5 }).split(SOFT_HYPHEN)
}
