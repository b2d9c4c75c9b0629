/** So much of jest as the tests use, without its processes: it stands in for `@jest/globals` in the bundle, and keeps the tests to be run one by one. */

import {expect} from 'expect'

export interface Test {
  readonly file: string
  readonly name: string
  readonly run: () => unknown
}

export const tests: Test[] = []
export {expect}

let file = ''
let path: readonly string[] = []

/** The tests that follow stand in this file. */
export function begin(name: string): void {
  file = name
}

type Each = (rows: readonly unknown[]) => (name: string, body: (...row: never[]) => unknown) => void

function describeOne(name: string, body: () => unknown): void {
  const outer = path
  path = [...path, name]
  body()
  path = outer
}

/** Tests that run everything over all fixtures: too slow to be tried on every mutant, and others are nearer. */
const slow = /^(?:no rule throws on any fixture|fixes change no figure)/

function testOne(name: string, run: () => unknown): void {
  if (slow.test(name)) return
  tests.push({file, name: [...path, name].join(' › '), run})
}

function each(one: (name: string, body: () => unknown) => void): Each {
  return rows => (name, body) => {
    for (const [at, row] of rows.entries()) {
      const values = (Array.isArray(row) ? row : [row]) as never[]
      one(`${name} (${at + 1})`, () => body(...values))
    }
  }
}

export const describe = Object.assign(describeOne, {each: each(describeOne)})
export const test = Object.assign(testOne, {each: each(testOne)})
