import { keyHint } from '@/ui/actions/key-words'
import { isWithin, type Place } from '@/ui/actions/places'
import { Icon } from '@/ui/icon'
import { Link, useLocation } from 'wouter'
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
          {keyHint(place.action)}
        </span>
      </Link>
    </li>
  )
}
