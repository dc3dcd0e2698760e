/** The id that a rubric of this name has: "Our Ladder 2026" is "our-ladder-2026". */
export function rubricIdFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  const slug = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
  return slug || 'rubric'
}

/** The id itself where it is free, else the first of "id-2", "id-3" that is. */
export function freeRubricId(id: string, taken: readonly string[]): string {
  const known = new Set(taken)
  let free = id
  for (let count = 2; known.has(free); count += 1) free = `${id}-${count}`
  return free
}
