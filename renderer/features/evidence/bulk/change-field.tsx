import { useCaseRubric } from '@/client/case-rubric'
import { useRecords } from '@/client/queries'
import { Field } from '@/ui/field'
import { RecordPicker } from '@/ui/record-picker'
import { Select } from '@/ui/select'
import { TextInput } from '@/ui/text-input'
import type { BulkChange } from '@shared/evidence/bulk-change'
import { DISCLOSURES, type Disclosure } from '@shared/records/record'
import type { RecordSummary } from '@shared/records/summary'
import { useId } from 'react'

interface Props {
  does: BulkChange['do']
  records: readonly RecordSummary[]
  change: BulkChange | null
  onChange: (change: BulkChange | null) => void
}

const NOTHING: RecordSummary[] = []

/** The one thing to say for a change: the tag, the criterion, the project. */
export function ChangeField({ does, records, change, onChange }: Props) {
  const all = useRecords().data ?? NOTHING
  const criteria = useCaseRubric().data?.criteria ?? []
  if (does === 'tag') return <TagField change={change} onChange={onChange} tags={tagsOf(all)} />
  if (does === 'untag') {
    return (
      <Field label="Tag">
        <Select
          value={change?.do === 'untag' ? change.tag : null}
          choices={tagsOf(records).map((tag) => ({ value: tag, label: tag }))}
          emptyLabel="Choose a tag"
          onChange={(tag) => onChange(tag === null ? null : { do: 'untag', tag })}
        />
      </Field>
    )
  }
  if (does === 'link') {
    return (
      <Field label="Criterion" hint="Why each counts, and how strongly, is said in the record.">
        <Select
          value={change?.do === 'link' ? change.criterion : null}
          choices={criteria.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
          emptyLabel="Choose a criterion"
          onChange={(criterion) => onChange(criterion === null ? null : { do: 'link', criterion })}
        />
      </Field>
    )
  }
  if (does === 'project') {
    return (
      <Field label="Project">
        <RecordPicker
          records={all}
          kinds={['project']}
          value={change?.do === 'project' ? change.project : null}
          onChange={(project) => onChange({ do: 'project', project })}
          placeholder="Find a project; emptied, they are in none"
        />
      </Field>
    )
  }
  return (
    <Field label="Who may see them">
      <Select
        value={change?.do === 'disclosure' ? change.disclosure : null}
        choices={(Object.keys(DISCLOSURES) as Disclosure[]).map((value) => ({ value, label: DISCLOSURES[value] }))}
        emptyLabel="Choose"
        onChange={(disclosure) => onChange(disclosure === null ? null : { do: 'disclosure', disclosure })}
      />
    </Field>
  )
}

function TagField({ tags, change, onChange }: Pick<Props, 'change' | 'onChange'> & { tags: readonly string[] }) {
  const list = useId()
  return (
    <Field label="Tag">
      <TextInput
        list={list}
        maxLength={60}
        value={change?.do === 'tag' ? change.tag : ''}
        onChange={(tag) => onChange(tag.trim() === '' ? null : { do: 'tag', tag: tag.trimStart() })}
      />
      <datalist id={list}>
        {tags.map((tag) => (
          <option key={tag} value={tag}>
            {tag}
          </option>
        ))}
      </datalist>
    </Field>
  )
}

const tagsOf = (records: readonly RecordSummary[]) => [...new Set(records.flatMap(({ tags }) => tags))].toSorted()
