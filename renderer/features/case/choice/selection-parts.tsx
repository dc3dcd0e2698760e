import { APPENDIX_PARTS, PACKET_PARTS, type PacketPart } from '@shared/case/packet-outputs'
import { EVIDENCE_KINDS } from '@shared/records/kinds'
import { useRecords } from '@/client/queries'
import { Checkbox } from '@/ui/checkbox'
import { Field } from '@/ui/field'
import { RecordsPicker } from '@/ui/records-picker'
import css from './set-up-dialog.module.css'
import type { ChoiceDesk } from './use-packet-choice'

const parts = Object.keys(PACKET_PARTS) as PacketPart[]
const groups = [
  { title: 'Parts', parts: parts.filter((part) => !APPENDIX_PARTS.includes(part)) },
  { title: 'Appendices, in the full packet', parts: [...APPENDIX_PARTS] },
]

/** Which parts and records the open selection shows. */
export function SelectionParts({ desk: { choice, selections, edit } }: { desk: ChoiceDesk }) {
  const records = useRecords().data ?? []
  const row = choice.selection === null ? undefined : selections[choice.selection]
  if (!row)
    return <p className={css.whole}>Every part and record of the case goes in. Make a selection to leave some out.</p>
  const show = (part: PacketPart, isIn: boolean) =>
    edit({ without: isIn ? row.without.filter((other) => other !== part) : [...row.without, part] })
  return (
    <>
      {groups.map((group) => (
        <fieldset key={group.title} className={css.parts}>
          <legend>{group.title}</legend>
          {group.parts.map((part) => (
            <Checkbox key={part} checked={!row.without.includes(part)} onChange={(isIn) => show(part, isIn)}>
              {PACKET_PARTS[part]}
            </Checkbox>
          ))}
        </fieldset>
      ))}
      <Field label="Records left out">
        <RecordsPicker
          records={records}
          kinds={EVIDENCE_KINDS}
          values={row.leftOut}
          onChange={(leftOut) => edit({ leftOut })}
        />
      </Field>
    </>
  )
}
