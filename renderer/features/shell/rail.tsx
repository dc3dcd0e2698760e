import { useThemeSwitch } from '@/client/theme'
import { keyHint } from '@/ui/actions/key-words'
import { places, settingsPlace } from '@/ui/actions/places'
import { Icon } from '@/ui/icon'
import { useReadOnly } from '@/ui/read-only'
import { Contrast, Keyboard, PenLine, Plus, Search, type LucideIcon } from 'lucide-react'
import { BrandMark } from '@/ui/brand-mark'
import { RailLink } from './rail-link'
import styles from './rail.module.css'
import { SaveTruth } from './save-truth'
import { VaultMenu } from './vault-menu'

interface Props {
  onPalette: () => void
  onNew: () => void
  onCapture: () => void
  onShortcuts: () => void
}

/** The way to every place, and the truth about saving. */
export function Rail({ onPalette, onNew, onCapture, onShortcuts }: Props) {
  const switchTheme = useThemeSwitch()
  return (
    <nav aria-label="Main" className={styles.rail}>
      <div className={styles.brand}>
        <BrandMark />
        <span className={styles.label}>Casebook</span>
      </div>
      <VaultMenu />
      <button type="button" onClick={onPalette} title="Find or do anything" className={styles.item}>
        <Icon of={Search} />
        <span className={styles.label}>Find or do</span>
        <span aria-hidden="true" className={styles.keys}>
          {keyHint('palette.open')}
        </span>
      </button>
      <RailButton
        icon={PenLine}
        label="Capture"
        title="Capture in one line"
        keys={keyHint('capture.open')}
        onClick={onCapture}
      />
      <RailButton icon={Plus} label="New" title="New record" keys={keyHint('record.new')} onClick={onNew} />
      <ul className={styles.places}>
        {places.map((place) => (
          <RailLink key={place.path} place={place} />
        ))}
      </ul>
      <div className={styles.foot}>
        <SaveTruth />
        <button type="button" onClick={onShortcuts} title="Keyboard shortcuts" className={styles.item}>
          <Icon of={Keyboard} />
          <span className={styles.label}>Shortcuts</span>
          <span aria-hidden="true" className={styles.keys}>
            {keyHint('shortcuts.open')}
          </span>
        </button>
        <button type="button" onClick={switchTheme} title="Light or dark" className={styles.item}>
          <Icon of={Contrast} />
          <span className={styles.label}>Light or dark</span>
        </button>
        <ul>
          <RailLink place={settingsPlace} />
        </ul>
      </div>
    </nav>
  )
}

interface ButtonProps {
  icon: LucideIcon
  label: string
  title: string
  keys: string | undefined
  onClick: () => void
}

/** Begins something that is written down; where nothing can be written, it says why. */
function RailButton({ icon, label, title, keys, onClick }: ButtonProps) {
  const readOnly = useReadOnly()
  return (
    <button
      type="button"
      onClick={onClick}
      disabled={readOnly !== null}
      title={readOnly ?? title}
      className={styles.item}
    >
      <Icon of={icon} />
      <span className={styles.label}>{label}</span>
      <span aria-hidden="true" className={styles.keys}>
        {keys}
      </span>
    </button>
  )
}
