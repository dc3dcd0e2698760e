import { ArrowLeft, FileUp } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'
import { useLocation } from 'wouter'
import { MAX_PASTE } from '@shared/contract/rubric'
import { useCreateRubric } from '@/client/rubrics'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { ScreenHead } from '@/ui/screen-head'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { useActions } from '@/ui/actions/use-actions'
import { useWritable } from '@/ui/use-writable'
import { PreviewPane } from './import/preview-pane'
import { usePreview } from './import/use-preview'
import css from './import-screen.module.css'

/** Takes a ladder in: pasted or dropped, shown as it was understood, and kept only when the person says so. */
export function RubricImport() {
  const [input, setInput] = useState<Input>({ text: '', name: '', keepIds: false })
  const { preview, error } = usePreview(input)
  const create = useCreateRubric()
  const writable = useWritable()
  const [, navigate] = useLocation()
  const leave = () => navigate('/criteria/rubric')
  useActions({ 'screen.back': leave })
  const rubric = preview?.rubric ?? null
  const take = () =>
    rubric &&
    writable(() =>
      create.mutate({ rubric, basedOn: '' }, { onSuccess: ({ id }) => navigate(`/criteria/rubric/${id}/edit`) }),
    )
  return (
    <div className={css.screen}>
      <ScreenHead
        ruled
        lead={<IconButton label="Back" icon={<Icon of={ArrowLeft} />} onClick={leave} />}
        title="Import a rubric"
        tools={
          <Button variant="primary" disabled={rubric === null || create.isPending} onClick={take}>
            Take it in
          </Button>
        }
      />
      <div className={css.split}>
        <Given input={input} onChange={setInput} error={error ?? create.error} />
        <PreviewPane preview={input.text.trim() === '' ? null : preview} />
      </div>
    </div>
  )
}

interface Input {
  text: string
  name: string
  keepIds: boolean
}

interface GivenProps {
  input: Input
  onChange: (input: Input) => void
  error: unknown
}

/** What the person gives: the text, a name, and how to treat ids. */
function Given({ input, onChange, error }: GivenProps) {
  const [fileError, setFileError] = useState<string | null>(null)
  const change = (patch: Partial<Input>) => onChange({ ...input, ...patch })
  const readFile = async (file: File) => {
    const isTooLarge = file.size > MAX_PASTE
    setFileError(isTooLarge ? `“${file.name}” is larger than a rubric can be. Nothing was read.` : null)
    if (!isTooLarge) change({ text: await file.text() })
  }
  return (
    <section aria-label="What to import" className={css.given} {...dropOf(readFile)}>
      <Field
        label="Paste or drop it here"
        hint="Rows from a spreadsheet, CSV, a Markdown table, or a rubric that was exported as JSON."
      >
        <TextArea
          value={input.text}
          onChange={(text) => change({ text: text.slice(0, MAX_PASTE) })}
          rows={12}
          spellCheck={false}
          className={css.text}
        />
      </Field>
      <div className={css.row}>
        <ChooseFile onFile={readFile} />
        {input.text !== '' && (
          <Button variant="link" onClick={() => change({ text: '' })}>
            Clear
          </Button>
        )}
      </div>
      <Field label="Name" hint="Empty takes the name that the text gives.">
        <TextInput value={input.name} onChange={(name) => change({ name: name.slice(0, 200) })} />
      </Field>
      <Checkbox checked={input.keepIds} onChange={(keepIds) => change({ keepIds })}>
        Keep ids that mean something else in another rubric
      </Checkbox>
      {fileError !== null && <ErrorNote error={fileError} />}
      {error !== null && <ErrorNote error={error} />}
    </section>
  )
}

function ChooseFile({ onFile }: { onFile: (file: File) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={<Icon of={FileUp} />} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.csv,.tsv,.md,.txt"
        aria-label="File to import"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void onFile(file)
          event.target.value = ''
        }}
      />
    </>
  )
}

/** A file that is dropped; text that is dropped goes into the field by itself. */
const dropOf = (onFile: (file: File) => Promise<void>) => ({
  onDragOver: (event: DragEvent) => event.dataTransfer.types.includes('Files') && event.preventDefault(),
  onDrop: (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void onFile(file)
  },
})
