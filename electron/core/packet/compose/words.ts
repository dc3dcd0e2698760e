import { LEVELS } from '@shared/rubric/levels'
import type { Field } from '@shared/records/field'
import { kindInfo, type KindName } from '@shared/records/kinds'
import type { Material } from './material'

/** The words of a choice, as its form says them; empty where nothing was chosen. */
export function choiceText(kind: KindName, field: string, value: string | null): string {
  if (value === null) return ''
  return labelOf(kindInfo(kind).fields[field], value)
}

export const labelOf = (field: Field | undefined, value: string): string =>
  field?.choices?.find((choice) => choice.value === value)?.label ?? value

/** "transition" or "promotion": what the packet calls itself. */
export const moveText = ({ case: { move } }: Material): string => (move === 'promotion' ? 'Promotion' : 'Transition')

/** The role asked for with its level: "Senior Machine Learning Engineer". Empty where no role is named. */
export const targetText = ({ case: { targetRole, targetLevel } }: Material): string =>
  atLevel(targetRole.trim(), targetLevel === null || targetLevel === 'mle' ? '' : LEVELS[targetLevel])

/** A role with its level as one says it: "Senior Software Engineer", but "Software Engineer, L4". */
export function atLevel(role: string, level: string): string {
  if (role === '' || level === '' || role.toLowerCase().includes(level.toLowerCase())) return role
  const isRank = Object.values(LEVELS).some((rank) => rank.toLowerCase() === level.toLowerCase())
  return isRank ? `${level} ${role}` : `${role}, ${level}`
}

/** "3 exhibits", "1 exhibit". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** A text without its end mark, so that another clause may follow. */
export const withoutEnd = (value: string): string => value.trim().replace(/[.\s]+$/, '')

export const capitalized = (value: string): string => value.slice(0, 1).toUpperCase() + value.slice(1)
