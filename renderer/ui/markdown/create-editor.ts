import { history, historyKeymap, indentLess, indentMore, standardKeymap } from '@codemirror/commands'
import { Compartment, EditorState, Transaction } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { adoptStyles } from './adopt-styles'
import type { TextHandle, TextMark } from '../text-desk'
import { citing } from './citing'
import { continueList, makeLink, toggleMark } from './editor-commands'
import { choosingWords, handleOf } from './editor-handle'
import { look } from './editor-theme'
import { markdownLanguage } from './markdown-language'
import { marking, showMarks } from './marking'
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
  /** The caret was moved, by typing too. Whoever listens offers the exhibits to cite; else the editor does. */
  onCaret?: (() => void) | undefined
  writing: () => Writing
}

export interface Editor {
  focus: () => void
  /** Shows another text where it differs; the person's own steps can still be taken back. */
  setValue: (value: string) => void
  /** What it says of itself to screen readers, and which words are marked; told at every change around it. */
  tell: (attributes: Readonly<Record<string, string>>, marks: readonly TextMark[]) => void
  handle: TextHandle
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
  onCaret,
  writing,
}: EditorOptions): Editor {
  const said = new Compartment()
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: value,
      ...(selection && { selection }),
      extensions: [
        onCaret ? [] : citing(writing),
        marking,
        choosingWords,
        keys,
        history(),
        markdownLanguage,
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ spellcheck: 'true', autocapitalize: 'sentences', autocorrect: 'on' }),
        said.of(EditorView.contentAttributes.of(attributes)),
        EditorView.updateListener.of((update) => {
          const isOwn = update.transactions.some((transaction) => transaction.annotation(Transaction.remote) !== true)
          if (update.docChanged && isOwn) onChange(update.state.doc.toString())
          if (update.selectionSet || (update.docChanged && isOwn)) onCaret?.()
        }),
        EditorView.domEventHandlers({ blur: onBlur }),
        pasting(writing),
      ],
    }),
  })
  return {
    focus: () => view.focus(),
    setValue: (next) => showOther(view, next),
    tell: teller(view, said),
    handle: handleOf(view),
    destroy: () => view.destroy(),
  }
}

/** Passes on what differs from what was told last. */
function teller(view: EditorView, said: Compartment): Editor['tell'] {
  let [lastSaid, lastMarked] = ['', '[]']
  return (attributes, marks) => {
    const [nowSaid, nowMarked] = [JSON.stringify(attributes), JSON.stringify(marks)]
    if (nowSaid !== lastSaid) view.dispatch({ effects: said.reconfigure(EditorView.contentAttributes.of(attributes)) })
    if (nowMarked !== lastMarked) showMarks(view, marks)
    ;[lastSaid, lastMarked] = [nowSaid, nowMarked]
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
