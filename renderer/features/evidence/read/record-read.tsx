import { TEST_SCORE_SECTION_NAMES } from '@shared/project/test-score-checks'
import { kindInfo, type KindName, type VaultRecord } from '@shared/records/kinds'
import { FieldsRead } from './fields-read'
import styles from './record-read.module.css'
import { says } from './says'

/** The checks of an ML Test Score have a reading of their own. */
const isSection = (name: string) => (TEST_SCORE_SECTION_NAMES as readonly string[]).includes(name)

/** Links that the trail from learning to project shows. */
const ON_TRAIL: Readonly<Partial<Record<KindName, readonly string[]>>> = { learning: ['idea'], idea: ['became'] }

/** What a record says in its own fields, by section. */
export function RecordRead({ record }: { record: VaultRecord }) {
  const { fields, sections } = kindInfo(record.kind)
  const onTrail = ON_TRAIL[record.kind] ?? []
  return sections
    .map((section) => ({ ...section, fields: section.fields.filter((name) => !onTrail.includes(name)) }))
    .filter((section) => !section.fields.some((name) => isSection(name) && record.kind === 'test-score'))
    .filter((section) => section.fields.some((name) => says(record[name])))
    .map((section) => (
      <section key={section.title} aria-label={section.title} className={styles.section}>
        {sections.length > 1 && <h3 className={styles.title}>{section.title}</h3>}
        <FieldsRead fields={fields} names={section.fields} values={record} />
      </section>
    ))
}
