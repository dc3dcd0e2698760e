import { useState } from 'react'
import { useVaults } from '@/client/queries'
import { BrandMark } from '@/ui/brand-mark'
import { Doors } from './doors'
import css from './first-run-screen.module.css'
import { NotOpened } from './not-opened'
import { OpenForm } from './open-form'
import { RestoreForm } from './restore-form'
import { SamplePage } from './sample-page'
import { StartForm } from './start-form'

type Step = 'doors' | 'start' | 'open' | 'restore'

/** What stands on screen while no vault is open. */
export function FirstRunScreen() {
  const [step, setStep] = useState<Step>('doors')
  const notOpened = useVaults().data?.notOpened
  const back = () => setStep('doors')
  return (
    <main className={css.welcome}>
      <section className={css.text} aria-label="Welcome">
        <div className={css.brand}>
          <BrandMark /> Casebook
        </div>
        <h1 className={css.title}>
          Keep what you did, <br />
          so that a committee can see it.
        </h1>
        <p className={css.prose}>
          Casebook holds your projects, measured results, design documents and what others said of them. You link each
          to the criteria of a machine learning engineer, and it prints the case.
        </p>
        {step === 'doors' && notOpened && <NotOpened vault={notOpened} />}
        {step === 'doors' && (
          <Doors onStart={() => setStep('start')} onOpen={() => setStep('open')} onRestore={() => setStep('restore')} />
        )}
        {step === 'start' && <StartForm onBack={back} />}
        {step === 'open' && <OpenForm onBack={back} />}
        {step === 'restore' && <RestoreForm onBack={back} />}
        <dl className={css.promises}>
          <dt>Kept in</dt>
          <dd>a folder of yours, on this machine.</dd>
          <dt>Sent to</dt>
          <dd>nobody. Casebook works without a network.</dd>
          <dt>Saved</dt>
          <dd>as you type; “Saved” means that it is on the disk.</dd>
        </dl>
      </section>
      <SamplePage />
    </main>
  )
}
