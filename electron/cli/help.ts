import type { Command, Options } from './command'

const GLOBAL_OPTIONS: Options = {
  help: { type: 'boolean', help: 'Say how a command is used.' },
  version: { type: 'boolean', help: 'Say which version this is.' },
}

const EXIT_CODES = `Exit codes:
  0    done
  1    it failed, or “check” or “verify” found something wrong
  2    the command was not understood
  3    the vault is open in another Casebook
  4    there is no vault here, or none that can be read
  130  stopped by Ctrl-C`

/** The list of commands. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    'Casebook keeps the evidence of your work and makes a transition case of it.',
    'Usage: casebook COMMAND [options]',
    `Commands:\n${columns(commands.map(({ name, summary }) => [name, summary]))}`,
    `Options:\n${optionLines(GLOBAL_OPTIONS)}`,
    'A command works on the vault that --vault names, else the one that CASEBOOK_VAULT names, else the one that was open last on this account.',
    EXIT_CODES,
    'Results go to the standard output, messages to the standard error.',
    '“casebook COMMAND --help” says more about one command.',
  ]
    .map(wrapped)
    .join('\n\n')
    .concat('\n')
}

/** How one command is used. */
export function commandHelp({ name, summary, operands, details, options }: Command): string {
  const all: Options = { ...options, help: { type: 'boolean', help: 'Say this.' } }
  const usage = ['casebook', name, ...operands, '[options]'].join(' ')
  return [summary, `Usage: ${usage}`, ...details, `Options:\n${optionLines(all)}`]
    .map(wrapped)
    .join('\n\n')
    .concat('\n')
}

function optionLines(options: Options): string {
  const rows = Object.entries(options).map(([name, { value, help }]): [string, string] => {
    return [`--${name}${value === undefined ? '' : ` ${value}`}`, help]
  })
  return columns(rows)
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n')
}

/** Breaks a paragraph at 80 columns; what has line breaks of its own stays. */
function wrapped(paragraph: string): string {
  if (paragraph.includes('\n')) return paragraph
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > 80) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}
