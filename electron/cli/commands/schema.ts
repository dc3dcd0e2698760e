import { jsonSchemas, type JsonSchemaName } from '@shared/records/json-schema'
import { defineCommand, UsageError } from '../command'
import { EXIT } from '../exit-codes'

export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of a file format.',
  operands: ['records|check'],
  details: ['“records” is what “add” reads and “export” writes; “check” is what “check --json” prints.'],
  options: {},
  run(_values, [name = ''], io) {
    if (!isName(name))
      throw new UsageError(`There is no schema “${name}”. There is: ${Object.keys(jsonSchemas).join(', ')}.`)
    io.stdout(schemaText(name))
    return Promise.resolve(EXIT.done)
  },
})

/** The text as resources/schema/ holds it. */
export const schemaText = (name: JsonSchemaName) => `${JSON.stringify(jsonSchemas[name](), null, 2)}\n`

const isName = (name: string): name is JsonSchemaName => Object.hasOwn(jsonSchemas, name)
