import { defineLanguageFacet, Language, languageDataProp } from '@codemirror/language'
import { styleTags, Tag, tags } from '@lezer/highlight'
import { dialect } from '@shared/markdown/dialect'

/** What this dialect has and Markdown has not. */
export const ours = { citation: Tag.define() }

const data = defineLanguageFacet({ commentTokens: {} })

const parser = dialect.configure({
  props: [
    languageDataProp.add((type) => (type.isTop ? data : undefined)),
    styleTags({
      Citation: ours.citation,
      'Formula FormulaBlock FormulaLine': tags.monospace,
      'FootnoteReference FootnoteMark': tags.labelName,
    }),
  ],
})

/** The dialect that the packet reads by, for the editor. */
export const markdownLanguage = new Language(data, parser, [], 'markdown')
