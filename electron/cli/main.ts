import { UsageError, type Command } from './command'
import { add } from './commands/add'
import { backup } from './commands/backup'
import { check } from './commands/check'
import { exportRecords } from './commands/export'
import { init } from './commands/init'
import { note } from './commands/note'
import { packet } from './commands/packet'
import { restore } from './commands/restore'
import { rubric } from './commands/rubric'
import { schema } from './commands/schema'
import { serve } from './commands/serve'
import { verify } from './commands/verify'
import { verifyPacketCommand } from './commands/verify-packet'
import { EXIT, exitCodeOf } from './exit-codes'
import { commandHelp, generalHelp } from './help'
import type { Io } from './io'

const commands: readonly Command[] = [
  init,
  add,
  note,
  check,
  packet,
  exportRecords,
  rubric,
  backup,
  restore,
  verify,
  verifyPacketCommand,
  serve,
  schema,
]

/** Runs one command. Resolves to its exit code; it never rejects. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  const command = commands.find((candidate) => candidate.name === name)
  try {
    if (!command) return withoutCommand(name, io)
    if (asksForHelp(rest)) {
      io.stdout(commandHelp(command))
      return EXIT.done
    }
    return await command.start(rest, io)
  } catch (error) {
    io.stderr(`casebook: ${error instanceof Error ? error.message : String(error)}\n`)
    if (error instanceof UsageError) io.stderr(`Try: casebook ${command ? `${command.name} ` : ''}--help\n`)
    return exitCodeOf(error)
  }
}

function withoutCommand(name: string | undefined, io: Io): number {
  if (name === '--version') {
    io.stdout(`${io.version}\n`)
    return EXIT.done
  }
  if (name === '--help' || name === 'help') {
    io.stdout(generalHelp(commands))
    return EXIT.done
  }
  if (name === undefined) {
    io.stderr(generalHelp(commands))
    return EXIT.usage
  }
  throw new UsageError(name.startsWith('-') ? `There is no option ${name} here.` : `There is no command “${name}”.`)
}

/** Up to a bare "--", behind which everything is an operand. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end === -1 ? args : args.slice(0, end)).includes('--help')
}
