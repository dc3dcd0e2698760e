import { EditorSelection, type ChangeSpec } from '@codemirror/state'
import type { Command, EditorView } from '@codemirror/view'
import { nextLine } from './continue-list'

/** Puts a mark around what is selected, or takes it away again; without a selection, the caret stands between two. */
export const toggleMark =
  (mark: string): Command =>
  (view) => {
    const { state } = view
    const change = state.changeByRange(({ from, to }) => {
      const isMarked =
        state.sliceDoc(from - mark.length, from) === mark && state.sliceDoc(to, to + mark.length) === mark
      const changes: ChangeSpec = isMarked
        ? [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length },
          ]
        : [
            { from, insert: mark },
            { from: to, insert: mark },
          ]
      const moved = isMarked ? -mark.length : mark.length
      return { changes, range: EditorSelection.range(from + moved, to + moved) }
    })
    view.dispatch(change, { userEvent: 'input', scrollIntoView: true })
    return true
  }

const ADDRESS = 'https://'

/** Makes a link of what is selected; the address is typed next. Without a selection the key means something else. */
export const makeLink: Command = (view) => {
  const { main } = view.state.selection
  if (main.empty) return false
  const words = view.state.sliceDoc(main.from, main.to)
  const start = main.from + words.length + '[]('.length
  view.dispatch({
    changes: { from: main.from, to: main.to, insert: `[${words}](${ADDRESS})` },
    selection: { anchor: start, head: start + ADDRESS.length },
    userEvent: 'input',
  })
  return true
}

/** Goes on with a list or a quote, or ends it where nothing was written. */
export const continueList: Command = (view) => {
  const { state } = view
  const { main } = state.selection
  const line = state.doc.lineAt(main.from)
  const next = main.empty ? nextLine(line.text) : null
  if (!next || main.from < line.from + next.mark) return false
  const changes =
    next.begins === null
      ? { from: line.from, to: line.from + next.mark, insert: state.lineBreak }
      : { from: main.from, insert: `${state.lineBreak}${next.begins}` }
  view.dispatch({ changes, selection: afterwards(changes), userEvent: 'input', scrollIntoView: true })
  return true
}

const afterwards = ({ from, insert = '' }: { from: number; insert?: string }) => ({ anchor: from + insert.length })

/** Writes at the caret, as if it had been typed. */
export function insertText(view: EditorView, text: string): void {
  view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true })
}
