import {visible} from '../reporters/visible.js'

/** 0: nothing of level error; 1: findings say otherwise; 2: could not do what was asked. */
export type Status = 0 | 1 | 2

/** What the command has of the world. */
export interface Io {
  readonly stdout: Writer
  readonly stderr: Writer
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Writer {
  write(text: string): unknown
  readonly isTTY?: boolean
  /** Cells to a line of the terminal. */
  readonly columns?: number
}

export function print(io: Io, output: string): Status {
  io.stdout.write(output)
  return 0
}

export function refuse(io: Io, line: string): Status {
  say(io, line)
  return 2
}

/** One line on stderr. What it quotes may come from a file's name or an argument, so nothing in it reaches the terminal raw. */
export function say({stderr}: Io, line: string): void {
  stderr.write(`nianbao: ${visible(line)}\n`)
}

/** The stack of what went wrong, for those who set NIANBAO_DEBUG. */
export function debug({env, stderr}: Io, thrown: unknown): void {
  const {NIANBAO_DEBUG: isAsked} = env
  if (isAsked && thrown instanceof Error) stderr.write(`${thrown.stack}\n`)
}

/** The system's code for what went wrong (ENOSPC), else the first line of the message. */
export function reasonOf(thrown: unknown): string {
  // not `instanceof Error`: Node's errors are of another realm where the caller runs in a context of its own
  if (typeof thrown !== 'object' || thrown === null) return String(thrown)
  if ('code' in thrown) return String(thrown.code)
  return 'message' in thrown ? String(thrown.message).split('\n', 1).join('') : String(thrown)
}
