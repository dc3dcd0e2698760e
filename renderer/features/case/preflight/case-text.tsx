import { useContext, useId, useRef } from 'react'
import { useRecords } from '@/client/queries'
import { Field } from '@/ui/field'
import { FieldContext } from '@/ui/field-context'
import { MarkdownArea } from '@/ui/markdown/markdown-area'
import type { TextHandle } from '@/ui/text-desk'
import { Unseen } from '@/ui/unseen'
import { citationMarks } from '../citing/citation-marks'
import { CitationPicker, optionId } from '../citing/citation-picker'
import { useCiting } from '../citing/use-citing'
import { FieldFindings } from './field-findings'
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

/** A text of the case in Markdown, in which what the reviewer found is underlined with a wave and [[ opens the exhibits to cite. */
export function CaseText({ at, value, onChange, rows, className, ...field }: Props) {
  const id = useId()
  return (
    <div className={className}>
      <Field at={at} {...field}>
        <ReadText at={at} value={value} onChange={onChange} rows={rows} findings={id} />
      </Field>
      <FieldFindings id={id} at={at} />
    </div>
  )
}

interface AreaProps extends Pick<Props, 'at' | 'value' | 'onChange'> {
  rows: number | undefined
  /** The id of the findings below. */
  findings: string
}

function ReadText({ at, findings, ...area }: AreaProps) {
  const { marks, own } = useFieldFindings(at)
  const records = useRecords().data ?? []
  const links = useContext(FieldContext)
  const list = useId()
  const handle = useRef<TextHandle>(null)
  const citing = useCiting(at, handle)
  const described = [links?.description, own.length > 0 && findings].filter(Boolean).join(' ')
  const all = [...marks, ...citationMarks(area.value, records)].toSorted((a, b) => a.from - b.from)
  return (
    <>
      <MarkdownArea
        field={at}
        {...area}
        desk={{
          marks: all,
          handle,
          attributes: {
            ...(described && { 'aria-describedby': described }),
            ...(citing.open && {
              'aria-controls': list,
              'aria-activedescendant': optionId(list, citing.open.at),
              'aria-autocomplete': 'list',
            }),
          },
          onCaret: citing.follow,
          onLeave: citing.leave,
          onKey: citing.press,
        }}
      />
      <CitationPicker id={list} field={at} citing={citing} handle={handle} />
      <Unseen>{citing.open && <output>{citing.open.choices.length} exhibits to cite</output>}</Unseen>
    </>
  )
}
