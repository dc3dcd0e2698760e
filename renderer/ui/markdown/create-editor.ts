import { history, historyKeymap, indentLess, indentMore, standardKeymap } from '@codemirror/commands'
import { EditorState, Transaction } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { adoptStyles } from './adopt-styles'
import { citing } from './citing'
import { continueList, makeLink, toggleMark } from './editor-commands'
import { look } from './editor-theme'
import { markdownLanguage } from './markdown-language'
import { pasting } from './pasting'
import type { Writing } from './writing-context'

export interface EditorOptions {
  parent: HTMLElement
  value: string
  /** Where the caret or the selection was in the text area before. */
  selection?: { anchor: number; head: number } | undefined
  /** Attributes of the element that is typed in: its id, its name, its description. */
  attributes: Readonly<Record<string, string>>
  onChange: (value: string) => void
  onBlur: () => void
  writing: () => Writing
}

export interface Editor {
  focus: () => void
  /** Shows another text where it differs; the person's own steps can still be taken back. */
  setValue: (value: string) => void
  destroy: () => void
}

adoptStyles()

const keys = keymap.of([
  { key: 'Enter', run: continueList },
  { key: 'Mod-b', run: toggleMark('**') },
  { key: 'Mod-i', run: toggleMark('*') },
  { key: 'Mod-k', run: makeLink },
  { key: 'Mod-]', run: indentMore },
  { key: 'Mod-[', run: indentLess },
  ...historyKeymap,
  ...standardKeymap,
])

/** An editor in place of a text area. */
export function createEditor({
  parent,
  value,
  selection,
  attributes,
  onChange,
  onBlur,
  writing,
}: EditorOptions): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: value,
      ...(selection && { selection }),
      extensions: [
        citing(writing),
        keys,
        history(),
        markdownLanguage,
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          spellcheck: 'true',
          autocapitalize: 'sentences',
          autocorrect: 'on',
          ...attributes,
        }),
        EditorView.updateListener.of((update) => {
          const isOwn = update.transactions.some((transaction) => transaction.annotation(Transaction.remote) !== true)
          if (update.docChanged && isOwn) onChange(update.state.doc.toString())
        }),
        EditorView.domEventHandlers({ blur: onBlur }),
        pasting(writing),
      ],
    }),
  })
  return {
    focus: () => view.focus(),
    setValue: (next) => showOther(view, next),
    destroy: () => view.destroy(),
  }
}

/** Only what differs is replaced, so that the caret stays where it was. */
function showOther(view: EditorView, next: string): void {
  const now = view.state.doc.toString()
  if (now === next) return
  const most = Math.min(now.length, next.length)
  let from = 0
  while (from < most && now[from] === next[from]) from++
  let same = 0
  while (same < most - from && now[now.length - 1 - same] === next[next.length - 1 - same]) same++
  view.dispatch({
    changes: { from, to: now.length - same, insert: next.slice(from, next.length - same) },
    annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
  })
}
