import {hasFixedSections} from '../src/checks/duty.js'
import {defineRule, passed} from '../src/engine/rule.js'
import type {Problems} from '../src/facts/content/problems.js'
import {problemsAndImprovements} from '../src/law.js'

/** Whether problems are followed by what is done about them. */
export default defineRule({
  id: 'improvement-missing',
  group: 'content',
  title: {zh: '应当写明改进情况', en: 'What is done about problems must be told'},
  description: {
    zh: '写了问题，但没有一句说怎样改的，提醒补写。已经完成的整改、下一年的打算、单列的小标题、“针对……问题”都算改进；“有待加强”“不够完善”说的是问题，不算。问题之后另有一句不说问题的话，看不出是不是改进，也不报。没有写出问题的，由 problem-section-vacuous 指出。',
    en: 'Named are sections that name problems and nowhere say how they are mended. What has been mended, plans for the next year, a sub-heading of its own and “in view of the problem …” all count; “yet to be strengthened” names a problem and does not. A clause behind the problem that names none may be improvement in words of its own, and passes. Sections without problems are left to problem-section-vacuous.'
  },
  basis: problemsAndImprovements,
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    missing: {
      zh: ({section}: {section: string}) => `“${section}”写了问题，没有写改进情况，请补写已经采取的措施或者下一步打算`,
      en: ({section}: {section: string}) => `“${section}” names problems but not what is done about them; add what was done or is planned`
    }
  },
  *targets(context): Iterable<Problems> {
    const {problems} = context.facts.content
    if (problems?.extent === 'named' && hasFixedSections(context)) yield problems
  },
  expect({heading, first, isImproved}) {
    if (isImproved) return passed
    const related = [{at: first, message: {zh: '这里写了问题', en: 'problems are named here'}}]
    return {outcome: 'failed', message: 'missing', data: {section: heading.value}, at: heading, related}
  }
})
