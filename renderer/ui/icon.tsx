import type { LucideIcon } from 'lucide-react'

interface Props {
  of: LucideIcon
  size?: 14 | 16 | 20
  className?: string | undefined
}

/** An icon in the one size and weight of the product; the words beside it carry its meaning. */
export function Icon({ of: Drawing, size = 16, className }: Props) {
  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" className={className} />
}
