/** What reading a Word file costs: medians of a report of thirty pages with the three national tables, warm, beside parsing its XML alone. */

import {unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'

import {form2021} from '../../src/editions/form-2021.js'
import {readDocx} from '../../src/readers/docx.js'
import {readMarkdown} from '../../src/readers/markdown.js'
import {asDocx} from '../../test/docx.js'
import {fill, writeReport} from '../../test/forms.js'

const rounds = 25
/** What the reader may take. */
const most = 60

const {text, uri} = writeReport(form2021, fill(form2021), 'HTML with merged cells')
// a page of an official document has 22 lines of 28 characters, most of them without a figure
const sentences = [
  '全年通过门户网站公开政府信息1203条，其中工作动态856条、政策文件112条，其余235条为各类公告公示。',
  '健全信息发布审核制度，落实先审查后公开的要求，对拟公开的内容逐条把关，确保公开的信息真实、准确、完整，不涉及国家秘密。',
  '加强平台建设，及时维护栏目，调整不便查找的内容，组织业务人员参加培训，进一步提高依法公开、主动公开的意识和能力。'
]
const pages = Array.from({length: 30 * 11}, (_, index) => sentences[index % sentences.length]).join('\n\n')
const bytes = asDocx(readMarkdown(text.replace('五、', `${pages}\n\n五、`), uri), {likeWord: true})
const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])

const rows = [
  {name: 'its XML alone', run: () => new SaxesParser({xmlns: false}).write(xml).close()},
  {name: 'read', run: () => readDocx(bytes, 'report.docx')}
]
console.log(
  'a Word file of 30 pages, %d kB of XML: milliseconds, warm, median of %d, and of the processor',
  Math.round(xml.length / 1024),
  rounds
)
for (const {name, run} of rows) {
  const {median, processor} = measure(run)
  console.log(`${name.padEnd(36)} ${median.toFixed(1).padStart(7)} ${processor.toFixed(1).padStart(7)}`)
}
console.log(`${'at most'.padEnd(36)} ${most.toFixed(1).padStart(7)}`)

/** The processor's time tells more than the clock's where others work on the machine. */
function measure(run: () => unknown): {readonly median: number; readonly processor: number} {
  for (let warm = 0; warm < 5; warm++) run()
  const before = process.cpuUsage()
  const times = Array.from({length: rounds}, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  const {user, system} = process.cpuUsage(before)
  return {median: times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0, processor: (user + system) / 1000 / rounds}
}
