import { z } from 'zod'
import { CheckReport } from '../case/check'
import type { Fields } from './field'
import { schemaOf as fieldSchema } from './field-schema'
import { KIND_NAMES, kindInfo } from './kinds'
import { commonFields } from './record'
import { RecordFile } from './record-file'

/** The JSON Schemas (draft 2020-12) of the files that people and scripts write and read, by name. */
export const jsonSchemas = {
  /** What `casebook add` reads and `casebook export` writes. */
  records: () =>
    schemaOf(RecordFile, 'Casebook records', 'The file that “casebook add” reads and “casebook export” writes.'),
  /** What `casebook check --json` prints. */
  check: () => schemaOf(CheckReport, 'Casebook check', 'What “casebook check --json” prints.'),
} as const
export type JsonSchemaName = keyof typeof jsonSchemas

function schemaOf(schema: z.ZodType, title: string, description: string): object {
  const words = fieldWords()
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      Object.assign(jsonSchema, words.get(zodSchema))
    },
  })
  return { $schema, title, description, ...rest }
}

/** Each field's label and hint, so that an editor which reads the schema shows them. */
function fieldWords(): Map<z.core.$ZodType, { title: string; description?: string }> {
  const words = new Map<z.core.$ZodType, { title: string; description?: string }>()
  const collect = (fields: Fields) => {
    for (const field of Object.values(fields)) {
      const { label, example, hint = example && `For example: ${example}.`, fields: inner } = field
      words.set(fieldSchema(field), { title: label, ...(hint !== undefined && { description: hint }) })
      if (inner) collect(inner)
    }
  }
  collect(commonFields)
  for (const kind of KIND_NAMES) collect(kindInfo(kind).fields)
  return words
}
