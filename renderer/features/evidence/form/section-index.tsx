import { Icon } from '@/ui/icon'
import { Check, Sigma } from 'lucide-react'
import { useEffect, useState, type RefObject } from 'react'
import { Unseen } from '@/ui/unseen'
import type { FormSection } from './form-part'
import styles from './section-index.module.css'

interface Props {
  sections: readonly FormSection[]
  body: RefObject<HTMLElement | null>
}

/** The sections of the form, with a tick where something is said. */
export function SectionIndex({ sections, body }: Props) {
  const current = useCurrentSection(body)
  return (
    <nav aria-label="Sections" className={styles.index}>
      <ol>
        {sections.map(({ id, title, ...state }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => focusSection(body.current?.querySelector(`#section-${id}`))}
              className={styles.link}
            >
              {title}
              <SectionState {...state} />
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.hint} aria-hidden="true">
        <kbd>Alt</kbd> <kbd>↓</kbd> next section
      </p>
    </nav>
  )
}

/** What a section still asks for, else that it computes something, else that something is said. */
function SectionState({ said, open = 0, computed = false }: Omit<FormSection, 'id' | 'title'>) {
  if (open > 0) return <span className={styles.open}>{open} open</span>
  if (!computed && !said) return null
  return (
    <span className={styles.tick}>
      <Icon of={computed ? Sigma : Check} size={14} />
      <Unseen>{computed ? '(computed)' : '(filled in)'}</Unseen>
    </span>
  )
}

const sectionsIn = (body: HTMLElement) => [...body.querySelectorAll<HTMLElement>('[id^="section-"]')]

/** The last section that begins near the head of the form, or above. */
function currentIn(body: HTMLElement): HTMLElement | undefined {
  const line = body.getBoundingClientRect().top + 120
  return sectionsIn(body).findLast((section) => section.getBoundingClientRect().top < line)
}

function useCurrentSection(body: RefObject<HTMLElement | null>): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const scrolling = body.current
    if (!scrolling) return
    const update = () => setCurrent(currentIn(scrolling)?.id.slice('section-'.length))
    update()
    scrolling.addEventListener('scroll', update, { passive: true })
    return () => scrolling.removeEventListener('scroll', update)
  }, [body])
  return current
}

/** Goes one section on or back from the one with the focus. */
export function goToSection(body: HTMLElement | null, by: 1 | -1) {
  if (!body) return
  const sections = sectionsIn(body)
  const at = sections.findIndex((section) => section.contains(document.activeElement))
  focusSection(sections[Math.min(Math.max(at + by, 0), sections.length - 1)])
}

function focusSection(section: HTMLElement | null | undefined) {
  section?.scrollIntoView({ block: 'start' })
  section
    ?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
    ?.focus({ preventScroll: true })
}
