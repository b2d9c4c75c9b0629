import {hasFixedSections} from '../src/checks/duty.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Problems} from '../src/facts/content/problems.js'
import {problemsAndImprovements} from '../src/law.js'

/** Whether the section on problems names any. */
export default defineRule({
  id: 'problem-section-vacuous',
  group: 'content',
  title: {zh: '应当如实写明存在的主要问题', en: 'The main problems must be named as they are'},
  description: {
    zh: '只写“无”“不存在问题”的，通篇没有说到任何问题、不足的，以及不足三十个字、只说一件事又没有写怎样改的，提醒补写。不要求用“问题”二字，“更新滞后”“形式单一”“有待提高”都算；虽短但写了两件以上具体事项的、分了小标题的不报；篇幅较长而没有用到这些说法的，可能换了说法，也不报。',
    en: 'Named are sections that say 无 or deny that there are problems, that name none, and that say less than thirty characters on one thing and not what is done about it. The word 问题 is not asked for: what lags, is narrow or is yet to be improved counts. A short section with two things or with sub-headings passes, and so does a longer one, which may name problems in words of its own.'
  },
  basis: problemsAndImprovements,
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    denied: {
      zh: ({section, words}: Said) => `“${section}”写的是“${words}”，没有写出存在的主要问题，请如实补写`,
      en: ({section, words}: Said) => `“${section}” says “${words}” and names no problem; name the main ones as they are`
    },
    'none-named': {
      zh: ({section}: Said) => `“${section}”没有写出任何问题或者不足，请如实补写存在的主要问题，再写改进情况`,
      en: ({section}: Said) => `“${section}” names no problem; name the main ones, then what is done about them`
    },
    'too-short': {
      zh: ({section, words}: Said) => `“${section}”只有一句“${words}”，没有写清是什么问题、表现在哪里，请补写具体情况`,
      en: ({section, words}: Said) => `“${section}” has no more than “${words}”; say what the problem is and where it shows`
    }
  },
  *targets(context): Iterable<Problems> {
    const {problems} = context.facts.content
    if (problems && hasFixedSections(context)) yield problems
  },
  expect({heading, extent, first}) {
    if (extent === 'named') return passed
    const data = {section: heading.value, words: first.value}
    return {outcome: 'failed', message: extent, data, at: extent === 'none-named' ? heading : first}
  }
})

interface Said {
  readonly section: string
  readonly words: string
}
