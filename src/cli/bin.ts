#!/usr/bin/env node
/**
 * The program: hands the process to `run`, and ends when all is written.
 *
 * The folder `cli` is an edge: nobody may import it, and it may not judge a report itself.
 */

import process from 'node:process'

import {run} from './run.js'

let isCut = false
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // the reader of a pipe has seen enough (`nianbao … | head`)
    if (error.code === 'EPIPE') return
    if (!isCut && stream === process.stdout) process.stderr.write(`nianbao: ${error.message}\n`)
    isCut = true
    process.exitCode = 2
  })
}
// the status is set, not exited with: what a pipe has not taken yet would be lost
run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  get stdin() {
    return process.stdin
  },
  cwd: process.cwd(),
  env: process.env
}).then(status => {
  process.exitCode = isCut ? 2 : status
})
