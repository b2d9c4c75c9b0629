import {headingOf, isNamed, readOutline} from '../src/checks/headings.js'
import {defineRule, type FixOffer, passed} from '../src/engine/rule.js'
import type {ListedName} from '../src/facts/composition.js'
import type {BoundSection} from '../src/facts/sections.js'
import {printedForm} from '../src/law.js'

/** Whether the headings, and the names of them in the introduction, are those of the form. */
export default defineRule({
  id: 'section-title',
  group: 'structure',
  title: {zh: '各部分标题应当使用格式规定的名称', en: 'Sections must bear the names of the form'},
  description: {
    zh: '与格式名称或者通行写法相同的不报，空格、括号宽度、“其它”和“其他”、“和”“及”“、”不区分。相差一至三个字的给出规定名称；名称不同、由序号和前后标题认出的，指出应当使用的名称；格式没有的一级标题和重复的标题也指出。十部分格式多出的部分不报。编制说明里列出的名称漏字、多字的，在编制说明处指出。',
    en: 'The names of the form and the accepted wordings pass, whatever blanks, brackets and joiners they have. A name that differs in one to three characters is given the right one; so is a heading known only by its number and neighbours. Headings that the form does not have, and names that stand twice, are named too. Additional sections of the ten-section form are not. A garbled name in the introduction is reported there.'
  },
  basis: printedForm,
  severity: 'warning',
  since: '0.1.0',
  needs: ['sections'],
  messages: {
    near: {
      zh: ({title, expected}: Names) => `标题“${title}”与格式规定的名称“${expected}”有出入，请核对漏字、多字或者错字`,
      en: ({title, expected}: Names) =>
        `the title “${title}” is not quite “${expected}”, the name in the form; check it character by character`
    },
    'other-name': {
      zh: ({title, expected}: Names) => `标题“${title}”不是格式规定的名称，这一部分的标题应当是“${expected}”`,
      en: ({title, expected}: Names) => `“${title}” is not a name of the form; this section is called “${expected}”`
    },
    unknown: {
      zh: ({title}: {title: string}) => `格式中没有“${title}”这一部分，可以并入相应部分或者改为下一级标题`,
      en: ({title}: {title: string}) => `the form has no section “${title}”; make it part of another section or a sub-heading`
    },
    repeated: {
      zh: ({title, first}: {title: string; first: string}) => `标题“${title}”与前面的“${first}”是同一部分，出现了两次`,
      en: ({title, first}: {title: string; first: string}) => `“${title}” is the same section as “${first}” above; it stands twice`
    },
    'name-in-list': {
      zh: ({title, expected}: Names) => `编制说明中的“${title}”与标题“${expected}”有出入，请核对漏字、多字或者错字`,
      en: ({title, expected}: Names) =>
        `“${title}” in the introduction is not quite the title “${expected}”; check it character by character`
    }
  },
  *targets(context): Iterable<Target> {
    const {facts, editionSigns} = context
    if (!facts.sections.some(isNamed)) return
    for (const bound of readOutline(context).sections) {
      // a heading of an older form is edition-mismatch's
      if (!editionSigns?.some(({at, kind}) => kind === 'title' && at === bound.section.heading)) yield {kind: 'heading', bound}
    }
    for (const name of facts.composition?.names ?? []) if (!name.isAppendix) yield {kind: 'name', name}
  },
  expect(target, {facts, edition}) {
    if (target.kind === 'name') return judgeName(target.name)
    const {section, spec, match} = target.bound
    const {title, heading} = section
    switch (match) {
      case 'near':
        return {
          outcome: 'failed',
          message: 'near',
          data: {title: title.value, expected: spec?.title ?? ''},
          at: heading,
          suggestions: spec ? [rename(title, spec.title)] : []
        }
      case 'position':
        return {outcome: 'failed', message: 'other-name', data: {title: heading.value, expected: spec ? headingOf(spec) : ''}, at: heading}
      case 'repeated': {
        const first = facts.sections.find(other => other.spec === spec)?.section.heading
        if (!first) return passed
        const related = [{at: first, message: {zh: '前面的同名部分', en: 'the section of that name above'}}]
        return {outcome: 'failed', message: 'repeated', data: {title: heading.value, first: first.value}, at: heading, related}
      }
      case 'unknown':
        // no instrument says which sections a local form may have
        if (!edition.years) return passed
        return {outcome: 'failed', message: 'unknown', data: {title: heading.value}, at: heading}
      default:
        return passed
    }
  }
})

interface Names {
  readonly title: string
  readonly expected: string
}

type Target = {readonly kind: 'heading'; readonly bound: BoundSection} | {readonly kind: 'name'; readonly name: ListedName}

function judgeName({at, nearTo, section}: ListedName) {
  if (nearTo === undefined) return passed
  return {
    outcome: 'failed',
    message: 'name-in-list',
    data: {title: at.value, expected: nearTo},
    at,
    related: section ? [{at: section.heading, message: {zh: '正文标题', en: 'the heading'}}] : [],
    suggestions: [rename(at, nearTo)]
  } as const
}

function rename(at: ListedName['at'], title: string): FixOffer {
  return {title: {zh: `改为“${title}”`, en: `Change to “${title}”`}, edits: [{at, newText: title}], applicability: 'unsafe'}
}
