import { useState } from 'react'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import type { CaseRecord } from '../case-parts'
import type { ChoiceDesk } from './use-packet-choice'

interface Props {
  desk: ChoiceDesk
  row: CaseRecord['selections'][number]
}

/** The name of the open selection. It is taken over as soon as it is one that no other has. */
export function SelectionName({ desk, row }: Props) {
  const [typed, setTyped] = useState(row.name)
  const error = trouble(typed)
  const type = (name: string) => {
    setTyped(name)
    if (trouble(name) === undefined) desk.edit({ name: name.trim() })
  }
  return (
    <Field label="Name" error={error}>
      <TextInput value={typed} onChange={type} />
    </Field>
  )

  function trouble(name: string): string | undefined {
    const wish = name.trim().toLowerCase()
    if (wish === '') return 'Give it a name.'
    const isTaken = desk.selections.some((other) => other !== row && other.name.trim().toLowerCase() === wish)
    return isTaken ? 'Another selection has this name.' : undefined
  }
}
