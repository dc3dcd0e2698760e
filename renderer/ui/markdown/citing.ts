import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  completionStatus,
  moveCompletionSelection,
  type Completion,
  type CompletionSource,
} from '@codemirror/autocomplete'
import { isolateHistory } from '@codemirror/commands'
import { Prec, type Extension } from '@codemirror/state'
import { keymap } from '@codemirror/view'
import type { Writing } from './writing-context'

const OPEN = /\[\[[^[\]\n]{0,40}$/

/** Escape closes a list that is shown; while one is only being looked for, as after every letter, the key means something else. */
const keys = Prec.highest(
  keymap.of([
    { key: 'ArrowDown', run: moveCompletionSelection(true) },
    { key: 'ArrowUp', run: moveCompletionSelection(false) },
    { key: 'Enter', run: acceptCompletion },
    { key: 'Tab', run: acceptCompletion },
    { key: 'Escape', run: (view) => completionStatus(view.state) === 'active' && closeCompletion(view) },
  ]),
)

/** Two brackets open the list of exhibits; Enter or Tab takes one, Escape closes it. */
export function citing(writing: () => Writing): Extension {
  const source: CompletionSource = (context) => {
    const open = context.matchBefore(OPEN)
    if (!open) return null
    const choices = writing().cite(open.text.slice(2))
    return {
      from: open.from,
      filter: false,
      options: choices.map(({ exhibit, title }): Completion => {
        return { label: exhibit, detail: title, apply: (view, _, from, to) => put(view, exhibit, from, to) }
      }),
    }
  }
  return [
    keys,
    autocompletion({
      override: [source],
      icons: false,
      defaultKeymap: false,
      interactionDelay: 0,
      activateOnTypingDelay: 30,
    }),
  ]
}

type Apply = Extract<Completion['apply'], (...given: never[]) => unknown>

/** Closing brackets that stand there already are used. */
function put(view: Parameters<Apply>[0], exhibit: string, from: number, to: number): void {
  const end = view.state.sliceDoc(to, to + 2) === ']]' ? to + 2 : to
  const text = `[[${exhibit}]]`
  view.dispatch({
    changes: { from, to: end, insert: text },
    selection: { anchor: from + text.length },
    userEvent: 'input.complete',
    // A step of its own: taking back what is typed next leaves the citation.
    annotations: isolateHistory.of('full'),
  })
}
