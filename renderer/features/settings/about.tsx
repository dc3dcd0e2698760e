import { useAppInfo } from '@/client/queries'
import { ATTACH_CAUTION } from '@/ui/attach-caution-words'
import { SectionHead } from '@/ui/section-head'
import css from './settings.module.css'

const HOSTS = {
  electron: 'Desktop app',
  loopback: 'In the browser, served by this machine to itself',
  cli: 'Command line',
} as const

export function About() {
  const info = useAppInfo().data
  return (
    <section aria-labelledby="about">
      <SectionHead id="about" title="About Casebook" />
      <dl className={css.ledger}>
        <dt>Version</dt>
        <dd>{info?.version}</dd>
        <dt>Runs as</dt>
        <dd>{info && HOSTS[info.host]}</dd>
        <dt>Network</dt>
        <dd>None. Nothing you write leaves this machine unless you send it, and nothing is measured.</dd>
        <dt>Your data</dt>
        <dd>
          Plain files in the vault’s folder. What is saved is on the disk before “Saved” is shown, and nothing is ever
          overwritten in place.
        </dd>
        <dt>Work documents</dt>
        <dd>
          {ATTACH_CAUTION.title} {ATTACH_CAUTION.text}
        </dd>
        <dt>Licence</dt>
        <dd>MIT</dd>
        <dt>Fonts</dt>
        <dd>
          Inter, Source Serif 4, IBM Plex Mono and the Noto families, under the SIL Open Font License 1.1. Their texts
          come with the app, in resources/fonts/licences.
        </dd>
        <dt>Icons</dt>
        <dd>Lucide, under the ISC licence.</dd>
      </dl>
    </section>
  )
}
