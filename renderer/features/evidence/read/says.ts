/** Whether a value says anything: no, null and nothing typed do not; zero and "no" do. */
export function says(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object') return Object.values(value).some(says)
  return true
}
