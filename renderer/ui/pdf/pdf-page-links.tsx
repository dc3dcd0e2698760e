import type { PageLink } from './page-links'
import css from './pdf-page.module.css'

interface Props {
  links: readonly PageLink[]
  onGoTo: (page: number) => void
}

/** The links of a page, laid over its picture. */
export function PdfPageLinks({ links, onGoTo }: Props) {
  return links.map(({ target, left, top, width, height }) => {
    const place = { left, top, width, height }
    const key = `${left} ${top}`
    return 'page' in target ? (
      <button
        key={key}
        type="button"
        className={css.link}
        style={place}
        aria-label={`Go to page ${target.page}`}
        onClick={() => onGoTo(target.page)}
      />
    ) : (
      <a
        key={key}
        className={css.link}
        style={place}
        href={target.address}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={target.address}
      />
    )
  })
}
