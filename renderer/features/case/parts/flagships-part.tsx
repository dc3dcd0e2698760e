import { Link } from 'wouter'
import type { RecordSummary } from '@shared/records/summary'
import { useRecords } from '@/client/queries'
import { Cite } from '@/ui/cite'
import { Field } from '@/ui/field'
import { RecordPicker } from '@/ui/record-picker'
import { moved, without, type PartProps } from '../case-parts'
import { RecordsOffer } from '../drafts/list-offer'
import { useDrafts } from '../drafts/use-case-drafts'
import { OrderedRow } from './ordered-row'
import { PartHead } from './part-head'
import css from './part.module.css'
import text from './record-text.module.css'

const [FEWEST, MOST] = [3, 5]

/** The projects that the packet tells in full, in their order. */
export function FlagshipsPart({ draft: { record, change } }: PartProps) {
  const records = useRecords().data ?? []
  const { flagships } = record
  const set = (next: string[]) => change({ flagships: next })
  const proposed = useDrafts()?.flagships ?? []
  return (
    <>
      <PartHead
        title="Flagship projects"
        says="Three to five, the strongest first. Each is told in full: problem, your part, decision, result, limits."
      />
      {flagships.length === 0 && proposed.length > 0 && (
        <RecordsOffer name="the flagship projects" ids={proposed} onTake={() => set(proposed)} />
      )}
      <ol>
        {flagships.map((id, index) => (
          <OrderedRow
            key={id}
            index={index}
            count={flagships.length}
            name={nameOf(records, id)}
            onMove={(by) => set(moved(flagships, index, by))}
            onRemove={() => set(without(flagships, index))}
          >
            <Flagship project={records.find((other) => other.id === id)} />
          </OrderedRow>
        ))}
      </ol>
      <Field at="flagships" className={css.more} label="Add a project">
        <RecordPicker
          records={records.filter(({ id }) => !flagships.includes(id))}
          kinds={['project']}
          value={null}
          onChange={(id) => id !== null && set([...flagships, id])}
        />
      </Field>
      {flagships.length > 0 && flagships.length < FEWEST && (
        <p className={css.care}>A committee expects at least three. One or two read like a lucky strike.</p>
      )}
      {flagships.length > MOST && (
        <p className={css.care}>More than five read like a list of tasks. Leave out what others show better.</p>
      )}
    </>
  )
}

const nameOf = (records: readonly RecordSummary[], id: string) =>
  records.find((record) => record.id === id)?.title ?? 'the missing project'

function Flagship({ project }: { project: RecordSummary | undefined }) {
  if (!project) return <p className={text.says}>This project is not in the vault any more, or lies in the trash.</p>
  return (
    <>
      <Link href={`/evidence/${project.id}`} className={text.title}>
        {project.title}
      </Link>{' '}
      {project.exhibit && <Cite exhibit={project.exhibit} title={project.title} />}
      {project.line && <p className={text.says}>{project.line}</p>}
    </>
  )
}
