import { ScreenHead } from '@/ui/screen-head'
import { About } from './about'
import { Appearance } from './appearance'
import { InAndOut } from './in-and-out'
import { OpenVaultSection } from './open-vault-section'
import { OtherVaults } from './other-vaults'
import css from './settings.module.css'

export function SettingsScreen() {
  return (
    <div className={css.screen}>
      <ScreenHead ruled title="Settings" />
      <div className={css.body}>
        <OpenVaultSection />
        <OtherVaults />
        <InAndOut />
        <Appearance />
        <About />
      </div>
    </div>
  )
}
