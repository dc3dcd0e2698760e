/** The values of a choice with their words, for a control. */
export const choicesFrom = <V extends string>(words: Readonly<Record<V, string>>): { value: V; label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value: value as V, label: label as string }))
