import { useVaults } from '@/client/queries'
import { ScreenHead } from '@/ui/screen-head'
import { About } from './about'
import { Appearance } from './appearance'
import { BackupsSection } from './backups/backups-section'
import { CaptureKeys } from './capture-keys'
import { CheckSection } from './check/check-section'
import { ConflictsSection } from './conflicts/conflicts-section'
import { InAndOut } from './in-and-out'
import { OpenVaultSection } from './open-vault-section'
import { OtherVaults } from './other-vaults'
import css from './settings.module.css'

export function SettingsScreen() {
  const isOpen = useVaults().data?.current !== null
  return (
    <div className={css.screen}>
      <ScreenHead ruled title="Settings" />
      <div className={css.body}>
        <OpenVaultSection />
        {isOpen && <ConflictsSection />}
        {isOpen && <BackupsSection />}
        {isOpen && <CheckSection />}
        <OtherVaults />
        <InAndOut />
        <CaptureKeys />
        <Appearance />
        <About />
      </div>
    </div>
  )
}
