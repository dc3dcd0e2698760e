import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { NumberInput } from '@/ui/number-input'
import { Segmented } from '@/ui/segmented'
import { TextInput } from '@/ui/text-input'
import { formatNumber, withUnit } from '@shared/format'
import type { ParsedDraft } from '@shared/records/kinds'
import { useState } from 'react'
import styles from './arms-table.module.css'

type Impact = Extract<ParsedDraft, { kind: 'impact' }>
type ArmName = 'control' | 'treatment'

const ARMS = [
  { arm: 'control', size: 'controlSize', label: 'Control' },
  { arm: 'treatment', size: 'treatmentSize', label: 'Treatment' },
] as const

const measures = [
  { value: 'shares', label: 'A share' },
  { value: 'means', label: 'A mean' },
] as const
type Measure = (typeof measures)[number]['value']

interface Props {
  draft: Draft<ParsedDraft>
  record: Impact
}

/** Both arms in a table of lined cells. With them, effect, interval and p-value are computed instead of typed. */
export function ArmsTable({ draft, record }: Props) {
  const { control, treatment } = record
  const saysMeans = [control, treatment].some(({ mean, deviation }) => mean !== null || deviation !== null)
  const [chosen, setChosen] = useState<Measure>(saysMeans ? 'means' : 'shares')
  const unit = record.unitOfAnalysis.trim().toLowerCase()
  return (
    <fieldset className={styles.arms}>
      <legend className={styles.legend}>Arms</legend>
      <div className={styles.measure}>
        <span className={styles.hint}>
          With numbers for both arms, interval and p-value are computed. The metric is
        </span>
        <Segmented label="The metric is" value={chosen} options={measures} onChange={setChosen} />
      </div>
      {ARMS.map(({ arm, size, label }) => (
        <div key={arm} className={styles.row}>
          <ArmField draft={draft} at={`${arm}.name`} label={label}>
            <TextInput
              value={record[arm].name}
              onChange={(name) => setArm(draft, arm, { name })}
              onBlur={() => void draft.flush()}
              placeholder="What it got"
            />
          </ArmField>
          <ArmField draft={draft} at={size} label={unit ? `Units: ${unit}` : 'Units'}>
            <NumberInput
              grouped
              value={record[size]}
              onChange={(value) => draft.change({ [size]: value })}
              onBlur={() => void draft.flush()}
            />
          </ArmField>
          {chosen === 'shares' ? (
            <Counted draft={draft} record={record} arm={arm} size={record[size]} />
          ) : (
            <Mean draft={draft} record={record} arm={arm} />
          )}
        </div>
      ))}
    </fieldset>
  )
}

interface CellProps extends Props {
  arm: ArmName
}

function Counted({ draft, record, arm, size }: CellProps & { size: number | null }) {
  const { successes } = record[arm]
  const share = successes !== null && size ? (successes / size) * 100 : Number.NaN
  return (
    <>
      <ArmField draft={draft} at={`${arm}.successes`} label="Of these, counted">
        <NumberInput
          grouped
          value={successes}
          onChange={(value) => setArm(draft, arm, { successes: value })}
          onBlur={() => void draft.flush()}
        />
      </ArmField>
      <div className={styles.computed}>
        <span>Share</span>
        <output aria-label={`Computed share, ${arm}`}>
          {Number.isFinite(share) ? withUnit(formatNumber(share, 2), '%') : ''}
        </output>
      </div>
    </>
  )
}

function Mean({ draft, record, arm }: CellProps) {
  return (
    <>
      <ArmField draft={draft} at={`${arm}.mean`} label="Mean">
        <NumberInput
          value={record[arm].mean}
          onChange={(mean) => setArm(draft, arm, { mean })}
          onBlur={() => void draft.flush()}
        />
      </ArmField>
      <ArmField draft={draft} at={`${arm}.deviation`} label="Standard deviation">
        <NumberInput
          value={record[arm].deviation}
          onChange={(deviation) => setArm(draft, arm, { deviation })}
          onBlur={() => void draft.flush()}
        />
      </ArmField>
    </>
  )
}

interface ArmFieldProps {
  draft: Draft<ParsedDraft>
  at: string
  label: string
  children: React.ReactNode
}

function ArmField({ draft, at, label, children }: ArmFieldProps) {
  return (
    <Field at={at} label={label} error={draft.errorAt(...at.split('.'))}>
      {children}
    </Field>
  )
}

const setArm = (draft: Draft<ParsedDraft>, arm: ArmName, patch: Partial<Impact[ArmName]>) =>
  draft.change((now) => ({ [arm]: { ...(now as Impact)[arm], ...patch } }))
