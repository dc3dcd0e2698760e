import { isolateHistory } from '@codemirror/commands'
import { EditorView } from '@codemirror/view'
import { CHOOSE_WORDS, type TextHandle } from '../text-desk'

/** An editor as the text that is written in it. */
export const handleOf = (view: EditorView): TextHandle => ({
  text: () => view.state.doc.toString(),
  caret: () => {
    const { main } = view.state.selection
    return main.empty ? main.head : null
  },
  replace: (from, to, text) => {
    view.focus()
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.complete',
      // A step of its own: taking back what is typed next leaves it.
      annotations: isolateHistory.of('full'),
    })
  },
  rectAt: (offset) => {
    const place = view.coordsAtPos(Math.min(offset, view.state.doc.length))
    return place && new DOMRect(place.left, place.top, place.right - place.left, place.bottom - place.top)
  },
})

/** Selects the words that the field is gone to for. */
export const choosingWords = EditorView.domEventObservers({
  [CHOOSE_WORDS]: (event, view) => {
    if (!(event instanceof CustomEvent)) return
    const { from, to } = event.detail as { from: number; to: number }
    const { length } = view.state.doc
    view.dispatch({
      selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
      scrollIntoView: true,
    })
  },
})
