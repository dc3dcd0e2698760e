import type { KindName } from '../records/kinds'

const OWN_SCREENS: readonly KindName[] = ['rubric', 'case', 'profile', 'note']

/** Whether a note can be refined to a kind: to every one but those that have screens of their own. */
export const isRefinable = (kind: KindName): boolean => !OWN_SCREENS.includes(kind)
