import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { ours } from './markdown-language'

/** The measures of the text area (text-area.module.css), to the letter: nothing moves when the editor takes its place. */
const theme = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'none', maxHeight: '70vh' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'var(--t-prose)', lineHeight: '24px', overflow: 'auto' },
  // The line below is as wide as the field, the text only as the eye can follow.
  '.cm-content': {
    padding: '4px max(0px, 100% - 600px) 6px 0',
    caretColor: 'var(--ink)',
    minHeight: 'calc(24px * var(--rows, 2) + 10px)',
  },
  '.cm-line': { padding: '0' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection': {
    background: 'var(--accent-tint-2)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--rule-2)',
    borderRadius: 'var(--r-3)',
    overflow: 'hidden',
    background: 'var(--raised)',
    boxShadow: 'var(--shadow-float)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxWidth: '440px', padding: 'var(--s-1)', font: 'var(--t-ui)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: 'var(--s-2)',
    padding: '4px var(--s-2)',
    borderRadius: 'var(--r-2)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--ink)',
    background: 'var(--accent-tint)',
  },
  '.cm-completionLabel': { flex: 'none', width: '44px', color: 'var(--accent)', fontWeight: 'var(--w-medium)' },
  '.cm-completionDetail': {
    overflow: 'hidden',
    margin: '0',
    fontStyle: 'normal',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
})

/** What the marks mean is shown in place; the marks themselves step back. Sizes stay, so that lines do not jump. */
const marks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: 'var(--w-strong)' },
  { tag: tags.strong, fontWeight: 'var(--w-strong)' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace', fontSize: '0.88em' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--ink-3)' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  {
    tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName],
    color: 'var(--ink-3)',
    fontWeight: 'normal',
  },
  { tag: ours.citation, borderRadius: 'var(--r-1)', color: 'var(--accent)', background: 'var(--accent-tint)' },
])

export const look: Extension = [theme, syntaxHighlighting(marks)]
