import { parseArgs } from 'node:util'
import type { Io } from './io'

export interface OptionInfo {
  type: 'string' | 'boolean'
  /** What stands behind it: "DIR". */
  value?: string
  /** Whether it may be given several times. */
  multiple?: true
  help: string
}
export type Options = Readonly<Record<string, OptionInfo>>
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends { multiple: true }
    ? readonly string[]
    : O[K]['type'] extends 'string'
      ? string
      : boolean
}

interface Definition<O extends Options> {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** Names of the arguments without a flag, in order; all are needed. */
  operands: readonly string[]
  /** Paragraphs of its own help. */
  details: readonly string[]
  options: O
  /** Resolves to the exit code. */
  run: (values: Values<O>, operands: readonly string[], io: Io) => Promise<number>
}

export interface Command extends Omit<Definition<Options>, 'run'> {
  /** @throws UsageError when the arguments do not fit. */
  start(args: readonly string[], io: Io): Promise<number>
}

/** The person asked for something the command line does not have. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export function defineCommand<const O extends Options>({ run, ...definition }: Definition<O>): Command {
  return {
    ...definition,
    start(args, io) {
      const { values, positionals } = parsed(args, definition.options)
      const { operands } = definition
      const lacking = operands[positionals.length]
      if (lacking !== undefined) throw new UsageError(`${lacking} is missing.`)
      const surplus = positionals[operands.length]
      if (surplus !== undefined) throw new UsageError(`“${surplus}” is one argument too many.`)
      return run(values as Values<O>, positionals, io)
    },
  }
}

function parsed(args: readonly string[], options: Options) {
  const types = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  )
  try {
    return parseArgs({ args: [...args], options: types, allowPositionals: true, strict: true })
  } catch (error) {
    // Node explains how to pass an operand that begins with a hyphen; the first sentence says what is wrong.
    if (error instanceof TypeError) throw new UsageError(`${error.message.split(/[.\n]\s?/)[0]}.`)
    throw error
  }
}
