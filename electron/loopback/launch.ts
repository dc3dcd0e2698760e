import { spawn } from 'node:child_process'
import { AppError } from '@shared/errors'
import type { Command } from './desktop-commands'

/** An opener that still runs after this many milliseconds has become the viewer itself: it worked. */
const PATIENCE = 3_000

/**
 * Starts a program of the desktop and lets it go its own way.
 * @throws AppError NOT_POSSIBLE_HERE with the given words when it cannot be started or says that it failed.
 */
export function launch(command: Command, wordsOnFailure: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: Error) => reject(new AppError('NOT_POSSIBLE_HERE', wordsOnFailure, undefined, { cause }))
    const child = spawn(command.file, command.args, {
      detached: true,
      stdio: 'ignore',
      windowsVerbatimArguments: command.isQuoted ?? false,
    })
    const timer = setTimeout(resolve, PATIENCE)
    child.once('error', fail)
    child.once('exit', (code) => (code === 0 || command.ignoresExitCode ? resolve() : fail()))
    child.once('close', () => clearTimeout(timer))
    child.unref()
  })
}
