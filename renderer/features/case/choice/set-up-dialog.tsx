import { Plus, Trash2 } from 'lucide-react'
import { OUTPUT_PURPOSES, PACKET_OUTPUTS, PACKET_PROFILES } from '@shared/case/packet-outputs'
import { PACKET_TEMPLATES } from '@shared/case/packet-templates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Segmented } from '@/ui/segmented'
import { Select } from '@/ui/select'
import { useToasts } from '@/ui/use-toasts'
import { choicesFrom } from './choices'
import { SelectionParts } from './selection-parts'
import { SelectionName } from './selection-name'
import css from './set-up-dialog.module.css'
import type { ChoiceDesk } from './use-packet-choice'

const papers = choicesFrom({ a4: 'A4', letter: 'Letter' })
const looks = Object.entries(PACKET_TEMPLATES).map(([value, { label }]) => ({
  value: value as keyof typeof PACKET_TEMPLATES,
  label,
}))
const PROFILE_PURPOSES = {
  internal: 'Inside the company: all that no record keeps private.',
  external: 'Only records marked Open; numbers and people as they may be shown.',
}

interface Props {
  desk: ChoiceDesk
  locked: boolean
  open: boolean
  onClose: () => void
}

/** What goes into the packet and how it looks; and the selections that are kept for audiences. */
export function SetUpDialog({ desk, locked, open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="What goes into the packet"
      description="A selection keeps a choice of parts and records for one audience. It is saved with the case."
      width="wide"
      actions={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <fieldset disabled={locked} className={css.form}>
        <WhichSelection desk={desk} />
        <Choices desk={desk} />
        <SelectionParts desk={desk} />
      </fieldset>
    </Dialog>
  )
}

function WhichSelection({ desk }: { desk: ChoiceDesk }) {
  const toasts = useToasts()
  const { choice, selections, open, add, remove } = desk
  const row = choice.selection === null ? undefined : selections[choice.selection]
  const removeOpen = () => {
    const putBack = remove()
    if (row) toasts.show({ text: `${row.name} was removed.`, action: { label: 'Undo', onSelect: putBack } })
  }
  return (
    <div className={css.which}>
      <Field label="Selection">
        <Select
          value={choice.selection === null ? null : String(choice.selection)}
          choices={selections.map(({ name }, at) => ({ value: String(at), label: name }))}
          emptyLabel="Whole case"
          onChange={(at) => open(at === null ? null : Number(at))}
        />
      </Field>
      <Button icon={<Icon of={Plus} />} onClick={add}>
        New selection
      </Button>
      {row && <SelectionName key={choice.selection} desk={desk} row={row} />}
      {row && (
        <Button icon={<Icon of={Trash2} />} onClick={removeOpen}>
          Remove
        </Button>
      )}
    </div>
  )
}

function Choices({ desk: { choice, choose } }: { desk: ChoiceDesk }) {
  const { output, profile, paper, template } = choice
  return (
    <div className={css.choices}>
      <Field label="Output" hint={OUTPUT_PURPOSES[output]}>
        <Segmented value={output} options={choicesFrom(PACKET_OUTPUTS)} onChange={(next) => choose({ output: next })} />
      </Field>
      <Field label="Readers" hint={PROFILE_PURPOSES[profile]}>
        <Segmented
          value={profile}
          options={choicesFrom(PACKET_PROFILES)}
          onChange={(next) => choose({ profile: next })}
        />
      </Field>
      <Field label="Look" hint={PACKET_TEMPLATES[template].purpose}>
        <Segmented value={template} options={looks} onChange={(next) => choose({ template: next })} />
      </Field>
      <Field label="Paper">
        <Segmented value={paper} options={papers} onChange={(next) => choose({ paper: next })} />
      </Field>
    </div>
  )
}
