import { Icon } from '@/ui/icon'
import { Link, useLocation } from 'wouter'
import { isWithin, type Place } from './places'
import styles from './rail.module.css'

export function RailLink({ place }: { place: Place }) {
  const [location] = useLocation()
  return (
    <li>
      <Link
        href={place.path}
        title={place.label}
        aria-current={isWithin(location, place) ? 'page' : undefined}
        className={styles.item}
      >
        <Icon of={place.icon} />
        <span className={styles.label}>{place.label}</span>
        <span aria-hidden="true" className={styles.keys}>
          G {place.key.toUpperCase()}
        </span>
      </Link>
    </li>
  )
}
