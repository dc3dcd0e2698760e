import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import waves from '../marked-text-area.module.css'
import type { TextMark } from '../text-desk'

const setMarks = StateEffect.define<readonly TextMark[]>()

const looks = {
  bad: Decoration.mark({ class: waves.bad ?? '' }),
  care: Decoration.mark({ class: waves.care ?? '' }),
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) =>
    transaction.effects.reduce(
      (now, effect) => (effect.is(setMarks) ? drawn(effect.value, transaction.newDoc.length) : now),
      marks.map(transaction.changes),
    ),
  provide: (from) => EditorView.decorations.from(from),
})

/** Waves under the words that something was found about. What cites a record is tinted by the language itself. */
function drawn(marks: readonly TextMark[], length: number): DecorationSet {
  const ranges = marks.flatMap(({ from, to, tone }) =>
    tone === 'cite' || from >= to || to > length ? [] : [looks[tone].range(from, to)],
  )
  return Decoration.set(ranges, true)
}

export const marking: Extension = field

/** Shows other marks than before. */
export const showMarks = (view: EditorView, marks: readonly TextMark[]): void =>
  view.dispatch({ effects: setMarks.of(marks) })
