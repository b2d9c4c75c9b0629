import type {StatementName} from '../../wording/official.js'
import type {ApplicantName} from './measure.js'

/** What of the form a figure says, and of which applicant. */
export interface Named {
  readonly name: StatementName
  readonly applicant?: ApplicantName
  /** 「新收」, which never takes in what was carried in. */
  readonly isNew?: boolean
}
