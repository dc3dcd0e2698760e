import { TEST_SCORE_SECTION_NAMES } from '@shared/project/test-score-checks'
import { kindInfo, type VaultRecord } from '@shared/records/kinds'
import { FieldsRead } from './fields-read'
import styles from './record-read.module.css'
import { says } from './says'

/** The checks of an ML Test Score have a reading of their own. */
const isSection = (name: string) => (TEST_SCORE_SECTION_NAMES as readonly string[]).includes(name)

/** What a record says in its own fields, by section. */
export function RecordRead({ record }: { record: VaultRecord }) {
  const { fields, sections } = kindInfo(record.kind)
  return sections
    .filter((section) => !section.fields.some((name) => isSection(name) && record.kind === 'test-score'))
    .filter((section) => section.fields.some((name) => says(record[name])))
    .map((section) => (
      <section key={section.title} aria-label={section.title} className={styles.section}>
        {sections.length > 1 && <h3 className={styles.title}>{section.title}</h3>}
        <FieldsRead fields={fields} names={section.fields} values={record} />
      </section>
    ))
}
