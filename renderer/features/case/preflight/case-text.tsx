import { useContext, useId } from 'react'
import { Field } from '@/ui/field'
import { FieldContext } from '@/ui/field-context'
import { MarkedTextArea } from '@/ui/marked-text-area'
import { Unseen } from '@/ui/unseen'
import { useFieldFindings } from './findings-context'

interface Props {
  /** Its path in the case: "claims.0.text". */
  at: string
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  error?: string | undefined
  hideLabel?: boolean
  rows?: number
  className?: string | undefined
}

/** A text of the case, in which what the reviewer found is underlined with a wave. */
export function CaseText({ at, value, onChange, rows, ...field }: Props) {
  return (
    <Field at={at} {...field}>
      <ReadText at={at} value={value} onChange={onChange} rows={rows} />
    </Field>
  )
}

function ReadText({ at, ...area }: Pick<Props, 'at' | 'value' | 'onChange'> & { rows: number | undefined }) {
  const { marks, sentences } = useFieldFindings(at)
  const links = useContext(FieldContext)
  const id = useId()
  const described = [links?.description, sentences.length > 0 && id].filter(Boolean).join(' ')
  return (
    <>
      <MarkedTextArea marks={marks} {...area} {...(described ? { 'aria-describedby': described } : {})} />
      {sentences.length > 0 && (
        <Unseen>
          <span id={id}>Pre-flight: {sentences.join(' ')}</span>
        </Unseen>
      )}
    </>
  )
}
