/** Begins a rule: `npm run new-rule <id>` writes the rule and three fixtures, and puts it into the index. */

import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

import {indexFiles} from './build-index.js'
import {root, writeOrCheck} from './generated.js'

const id = process.argv[2]
if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id === 'index') {
  fail('expected the id of a rule in kebab-case, subject then property: npm run new-rule requests-balance')
}

const files: Readonly<Record<string, string>> = {
  [`rules/${id}.ts`]: rule(id),
  [`fixtures/${id}/holds.md`]: fixture('none', '此处写明为什么没有问题', '本年度共收到申请12件。'),
  [`fixtures/${id}/fails.md`]: fixture(
    'differs, differs',
    '此处写明问题在哪里；每条规则至少有一个例子含两处问题',
    '本年度共收到⟦申请12件⟧，结转⟦3件⟧。'
  ),
  [`fixtures/${id}/inapplicable.md`]: fixture('inapplicable', '此处写明为什么不适用', '本年度未收到申请。')
}

const taken = Object.keys(files).find(path => existsSync(join(root, path)))
if (taken) fail(`${taken} exists already`)

for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), content)
  console.log(`wrote ${path}`)
}
writeOrCheck(indexFiles(), 'npm run docs')
console.log('Next: fill in the rule and its fixtures, then `npm run docs` and `npm test`.')

function rule(id: string): string {
  return `import type {Statement} from '../src/model/report.js'
import {defineRule, passed} from '../src/engine/rule.js'

/** Whether … */
export default defineRule({
  id: '${id}',
  group: 'structure',
  title: {zh: '……应当……', en: '… must …'},
  description: {zh: '为什么这样要求，怎样判断。', en: 'Why it is required, and how it is judged.'},
  basis: [{kind: 'convention', reason: {zh: '……', en: '…'}}],
  severity: 'warning',
  since: '0.1.0',
  messages: {
    differs: {
      zh: ({words}: {words: string}) => \`「\${words}」……\`,
      en: ({words}: {words: string}) => \`“\${words}” …\`
    }
  },
  *targets(_context): Iterable<Statement> {
    // yield the things that this rule is about
  },
  expect(statement) {
    if (statement.text.value !== '') return passed
    return {outcome: 'failed', message: 'differs', data: {words: statement.text.value}, at: statement}
  }
})
`
}

function fixture(expect: string, why: string, line: string): string {
  return `<!--\nedition: form-2021\nyear: 2024\nexpect: ${expect}\nwhy: ${why}\n-->\n\n## 一、总体情况\n\n${line}\n`
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
