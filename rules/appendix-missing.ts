import {defineRule, passed} from '../src/engine/rule.js'
import type {Appendices} from '../src/facts/appendices.js'

/** Whether what a report says is appended to it is there. */
export default defineRule({
  id: 'appendix-missing',
  group: 'structure',
  title: {zh: '文中写明附表、附件的，应当附后', en: 'Tables and papers that a report says are appended must be there'},
  description: {
    zh: '正文写“见附件”“并附统计表”“附后”的，文后应当有附件、另外的表格、图片或者附件文件的名称。指格式规定的三张表的、写明在网站下载或者另行报送的不算。网页上的附件复制成文字时可能丢失，所以只作提示。',
    en: 'Where the text says 见附件, 并附统计表 or 附后, an appendix, a further table, a picture or the name of an attached file should follow. The three tables of the form are not meant, nor what is kept elsewhere. Attachments of a page get lost when its text is copied, so this is a hint.'
  },
  basis: [{kind: 'logic', reason: {zh: '写明附后的内容应当能够看到', en: 'what is said to be appended must be found'}}],
  severity: 'info',
  since: '0.1.0',
  messages: {
    missing: {
      zh: ({words}: {words: string}) => `写有“${words}”，文后没有看到附件或者另外的表格。请附上，或者删去这一句`,
      en: ({words}: {words: string}) =>
        `the text says “${words}”, but no appendix or further table follows; append it or take the words out`
    }
  },
  *targets({facts: {appendices}}): Iterable<Pick<Appendices, 'isThere'> & Appendices['promises'][number]> {
    for (const promise of appendices.promises) yield {...promise, isThere: appendices.isThere}
  },
  expect({at, isThere}) {
    return isThere ? passed : {outcome: 'failed', message: 'missing', data: {words: at.value}, at}
  }
})
