import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { VaultFinding, VaultVerification } from '@shared/vault/verify'
import { useLongCall } from '@/client/use-long-call'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { ProgressBar } from '@/ui/progress-bar'
import { SectionHead } from '@/ui/section-head'
import { sizeInWords } from '@/ui/size-in-words'
import settings from '../settings.module.css'
import css from './check-section.module.css'

/** Reads every file of the vault, and says what is not as it was written. */
export function CheckSection() {
  const verify = useLongCall('vault.verify')
  const [result, setResult] = useState<VaultVerification>()
  const start = async () => {
    setResult(undefined)
    setResult(await verify.run({}))
  }
  const { stage = 'Opening the files', done = 0, total = 0 } = verify.progress ?? {}
  return (
    <section aria-labelledby="check">
      <SectionHead id="check" title="Check" />
      <p className={settings.says}>
        Every file of the vault carries a checksum. A check reads all of them and changes nothing; it is worth one after
        a crash, or when a disk is old.
      </p>
      <div className={settings.actions}>
        <Button disabled={verify.isRunning} onClick={() => void start()}>
          Check every file
        </Button>
      </div>
      {verify.isRunning && <ProgressBar label={stage} done={done} total={total} onCancel={verify.stop} />}
      {verify.error !== null && <ErrorNote error={verify.error} />}
      {result && <Result result={result} />}
    </section>
  )
}

function Result({ result: { sound, findings, checked } }: { result: VaultVerification }) {
  const { records, steps, blobs, bytes } = checked
  return (
    <>
      <output className={css.verdict} data-sound={sound || undefined}>
        <Icon of={sound ? CircleCheck : TriangleAlert} />
        <span>
          {sound ? 'Everything reads as it was written.' : 'Something is damaged. Nothing was changed by this check.'}{' '}
          {records} records, {steps} steps, {blobs === 1 ? '1 attached file' : `${blobs} attached files`},{' '}
          {sizeInWords(bytes)} were read.
        </span>
      </output>
      {findings.length > 0 && (
        <ul aria-label="Findings" className={css.findings}>
          {findings.map((finding) => (
            <Finding key={`${finding.file} ${finding.message}`} finding={finding} />
          ))}
        </ul>
      )}
      {!sound && (
        <p className={settings.says}>
          What to do: restore the newest verified backup (above), which brings lost attachments back too, or put the
          files back from a copy of your own. What is damaged stays where it is, byte for byte.
        </p>
      )}
    </>
  )
}

function Finding({ finding: { severity, file, message } }: { finding: VaultFinding }) {
  const isDamage = severity === 'damage'
  return (
    <li data-damage={isDamage || undefined}>
      <Icon of={isDamage ? TriangleAlert : Info} />
      <div>
        <p>
          <strong>{isDamage ? 'Damaged' : 'Worth knowing'}:</strong> {message}
        </p>
        <p className={settings.folder}>{file}</p>
      </div>
    </li>
  )
}
