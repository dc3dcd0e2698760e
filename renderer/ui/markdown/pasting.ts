import { PROSE_LIMIT } from '@shared/records/field'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { insertText } from './editor-commands'
import { htmlToMarkdown } from './paste/html-to-markdown'
import type { Writing } from './writing-context'

/** Text from other programs as Markdown; pictures are attached and named in the text. Ctrl Shift V pastes the bare text. */
export const pasting = (writing: () => Writing): Extension =>
  EditorView.domEventHandlers({
    paste(event, view) {
      const data = event.clipboardData
      if (!data) return false
      const html = data.getData('text/html')
      const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'))
      const { attach } = writing()
      // Office programs put a picture of the text beside the text; then the text is meant.
      if (pictures.length > 0 && attach && !data.types.includes('text/plain')) {
        event.preventDefault()
        event.stopPropagation()
        void putPictures(view, pictures, attach)
        return true
      }
      const written = html === '' ? '' : htmlToMarkdown(html)
      const text = written.trim() === '' ? data.getData('text/plain') : written
      if (attach && view.state.doc.length + text.length > PROSE_LIMIT) {
        event.preventDefault()
        void putAsFile(view, text, attach)
        return true
      }
      if (written.trim() === '') return false
      event.preventDefault()
      insertText(view, written)
      return true
    },
  })

/** More than a field holds becomes a file that the text names. */
async function putAsFile(view: EditorView, text: string, attach: NonNullable<Writing['attach']>) {
  const target = await attach(new File([text], 'Pasted text.txt', { type: 'text/plain' }))
  if (target !== null) insertText(view, `[Pasted text](attachment:${target})`)
}

/** Each picture on a line of its own, where the caret stands when it has arrived. */
async function putPictures(view: EditorView, files: readonly File[], attach: NonNullable<Writing['attach']>) {
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were pasted
    const target = await attach(file)
    if (target !== null) insertText(view, `![${file.name.replace(/\.\w+$/, '')}](attachment:${target})\n`)
  }
}
