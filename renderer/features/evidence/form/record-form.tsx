import { useAttachCaution } from '@/client/attach-caution'
import { useRecordDraft, type Draft } from '@/client/use-record-draft'
import { AttachCaution } from '@/ui/attach-caution'
import { BesideFieldContext } from '@/ui/beside-field'
import { classes } from '@/ui/classes'
import { focusField } from '@/ui/focus-field'
import { useActions } from '@/ui/actions/use-actions'
import { WritingContext } from '@/ui/markdown/writing-context'
import type { ParsedDraft } from '@shared/records/kinds'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ClaimAside } from './claim/claim-aside'
import { useClaim } from './claim/use-claim'
import { useClashes } from './clash/use-clashes'
import { FormHead } from './form-head'
import { sectionsOf } from './form-sections'
import { goToField } from './go-to-field'
import { FormTrouble } from './form-trouble'
import { ScoreAside } from './score/score-aside'
import styles from './record-form.module.css'
import { goToSection, SectionIndex } from './section-index'
import { useAttachmentDrop } from './use-attachment-drop'
import { VerificationDialogs, type Asked } from './verification/verification-dialogs'
import { TitleField } from './title-field'
import { useAskedTitle } from './use-asked-title'
import { useUploads } from './use-uploads'
import { useFormWriting } from './use-form-writing'

interface Props {
  /** The record as loaded, or an empty one. */
  initial: ParsedDraft
  onCreated?: (id: string) => void
}

/** The full-page form of a record of any kind. */
export function RecordForm({ initial, onCreated }: Props) {
  const draft = useRecordDraft(initial)
  const uploads = useUploads(draft)
  const caution = useAttachCaution()
  const writing = useFormWriting(draft, uploads)
  const drop = useAttachmentDrop(uploads.add)
  const body = useRef<HTMLDivElement>(null)
  const claim = useClaim(draft.record)
  const clashes = useClashes(draft)
  const [asked, setAsked] = useState<Asked | null>(null)
  const sections = sectionsOf({ draft, uploads, claim, onAsk: setAsked })
  const done = useDone(draft)
  useActions({
    'form.done': done,
    'form.save': () => void draft.flush(),
    'form.next': () => goToSection(body.current, 1),
    'form.previous': () => goToSection(body.current, -1),
  })
  useCreated(draft, initial, onCreated)
  // First, for it is told there too where to begin.
  useAskedTitle(draft)
  useFirstPlace(body)
  return (
    <>
      <FormHead draft={draft} onDone={done} />
      <FormTrouble draft={draft} unplaced={clashes.unplaced} />
      <AttachCaution isDue={uploads.hasAttached && caution.isUnread} onUnderstood={caution.understood} />
      <div className={classes(styles.page, (claim ?? draft.record.kind === 'test-score') && styles.judged)}>
        <SectionIndex sections={sections} body={body} />
        <div ref={body} className={styles.scroll} {...drop.handlers} data-dropping={drop.isOver || undefined}>
          <form data-form className={styles.form} onSubmit={(event) => event.preventDefault()} autoComplete="off">
            <WritingContext value={writing}>
              <BesideFieldContext value={clashes.beside}>
                <fieldset disabled={draft.locked}>
                  <TitleField draft={draft} />
                  {sections.map(({ id, title, body: content }) => (
                    <section key={id} id={`section-${id}`} aria-label={title} className={styles.section}>
                      <h2 className={styles.heading}>{title}</h2>
                      {content}
                    </section>
                  ))}
                </fieldset>
              </BesideFieldContext>
            </WritingContext>
          </form>
        </div>
        {draft.record.kind === 'test-score' && <ScoreAside record={draft.record} />}
        {claim && <ClaimAside read={claim} onField={goToField} onAsk={draft.locked ? undefined : setAsked} />}
      </div>
      <VerificationDialogs draft={draft} uploads={uploads} asked={asked} onClose={() => setAsked(null)} />
    </>
  )
}

/** Saves what is left and goes to the record; what cannot be saved now is kept, and the rail says so. */
function useDone(draft: Draft<ParsedDraft>): () => void {
  const [, navigate] = useLocation()
  const { saved } = draft
  return () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    navigate(saved ? `/evidence/${saved.id}` : '/evidence')
  }
}

function useCreated(draft: Draft<ParsedDraft>, initial: ParsedDraft, onCreated?: (id: string) => void) {
  const tell = useEffectEvent((id: string) => onCreated?.(id))
  const createdId = initial.id === undefined ? draft.saved?.id : undefined
  useEffect(() => {
    if (createdId !== undefined) tell(createdId)
  }, [createdId])
}

/** Goes to the field or the section that the person asked for on the way here. */
function useFirstPlace(body: { current: HTMLElement | null }) {
  useEffect(() => {
    const state: unknown = history.state
    if (!body.current || typeof state !== 'object' || state === null) return
    history.replaceState(null, '')
    if ('field' in state && focusField(body.current, String(state.field))) return
    if (!('section' in state)) return
    const section = body.current.querySelector<HTMLElement>(`#section-${String(state.section)}`)
    section?.scrollIntoView()
    if ('adds' in state) section?.querySelector<HTMLElement>('[data-adds]')?.click()
    else section?.querySelector<HTMLElement>('button, input, textarea, [contenteditable="true"]')?.focus()
  }, [body])
}
