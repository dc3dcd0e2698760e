import { useCaseRubric } from '@/client/case-rubric'
import { useRecords } from '@/client/queries'
import { datesInWords } from '@shared/evidence/dates'
import { NONE, type Dimension } from '@shared/evidence/dimensions'
import { kindInfo, type KindName } from '@shared/records/kinds'
import { DISCLOSURES, STRENGTHS, VERIFICATIONS } from '@shared/records/record'
import { useMemo } from 'react'

export const DIMENSION_LABELS: Record<Dimension, string> = {
  kind: 'Kind',
  project: 'Project',
  criterion: 'Criterion',
  dates: 'Dates',
  person: 'Person',
  tag: 'Tag',
  strength: 'Strength',
  rated: 'Self-rated',
  grade: 'Grade',
  verification: 'Verification',
  disclosure: 'Disclosure',
  attachments: 'Attachments',
}

const NONE_WORDS: Partial<Record<Dimension, string>> = {
  project: 'No project',
  criterion: 'Not linked',
  tag: 'No tag',
  rated: 'Not rated',
  verification: 'Not said',
}

const WORDS: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {
  strength: STRENGTHS,
  rated: STRENGTHS,
  verification: VERIFICATIONS,
  disclosure: DISCLOSURES,
  attachments: { yes: 'With files', no: 'Without files' },
}

/** The values of these are in an order of their own, not in that of the alphabet. */
export const ORDERS: Partial<Record<Dimension, readonly string[]>> = {
  strength: Object.keys(STRENGTHS),
  rated: Object.keys(STRENGTHS),
  verification: Object.keys(VERIFICATIONS),
  disclosure: Object.keys(DISCLOSURES),
  attachments: ['yes', 'no'],
}

/** How the values of a filter read. */
export function useFilterWords(): (dimension: Dimension, value: string) => string {
  const criteria = useCaseRubric().data?.criteria
  const records = useRecords().data
  const names = useMemo(() => new Map(records?.map(({ id, title }) => [id, title])), [records])
  return (dimension, value) => {
    if (value === NONE) return NONE_WORDS[dimension] ?? 'None'
    if (dimension === 'kind') return kindInfo(value as KindName).plural
    if (dimension === 'dates') return datesInWords(value)
    if (dimension === 'project') return names.get(value) ?? 'A project that is not here'
    if (dimension === 'person') return names.get(value) ?? 'A person who is not here'
    if (dimension === 'criterion') {
      const name = criteria?.find(({ id }) => id === value)?.name
      return name ? `${value} ${name}` : value
    }
    return WORDS[dimension]?.[value] ?? value
  }
}
