import css from './sample-page.module.css'
// The first page of the sample's packet, drawn from its PDF; see docs/pictures.md for how to draw it again.
import page from './sample-page.svg'

/** A page of the sample's packet, with what to look at. */
export function SamplePage() {
  return (
    <section className={css.show} aria-label="A page of the sample case">
      <img className={css.page} src={page} alt="First page of the sample’s packet" width={595} height={842} />
      <ol className={css.notes}>
        <li>
          <b>A number</b> with its interval, and the record that proves it
        </li>
        <li>
          <b>Every claim</b> points to an exhibit at the back
        </li>
        <li>
          <b>Nine criteria</b> each with its evidence in sight
        </li>
      </ol>
    </section>
  )
}
