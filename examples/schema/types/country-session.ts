// Generated from the schema by `npm run types`. Do not edit.

/**
 * A human rights treaty body of the United Nations.
 * - CERD: Committee on the Elimination of Racial Discrimination.
 * - CCPR: Human Rights Committee.
 * - CESCR: Committee on Economic, Social and Cultural Rights.
 * - CEDAW: Committee on the Elimination of Discrimination against Women.
 * - CAT: Committee against Torture.
 * - CRC: Committee on the Rights of the Child.
 * - CMW: Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families.
 * - CRPD: Committee on the Rights of Persons with Disabilities.
 * - CED: Committee on Enforced Disappearances.
 * - SPT: Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.
 */
export type Committee = "CERD" | "CCPR" | "CESCR" | "CEDAW" | "CAT" | "CRC" | "CMW" | "CRPD" | "CED" | "SPT";
/**
 * A human rights treaty of the United Nations, or an optional protocol to one.
 * - ICERD: International Convention on the Elimination of All Forms of Racial Discrimination.
 * - ICCPR: International Covenant on Civil and Political Rights.
 * - ICCPR-OP1: Optional Protocol to the International Covenant on Civil and Political Rights.
 * - ICCPR-OP2: Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty.
 * - ICESCR: International Covenant on Economic, Social and Cultural Rights.
 * - ICESCR-OP: Optional Protocol to the International Covenant on Economic, Social and Cultural Rights.
 * - CEDAW: Convention on the Elimination of All Forms of Discrimination against Women.
 * - CEDAW-OP: Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women.
 * - CAT: Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.
 * - OPCAT: Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.
 * - CRC: Convention on the Rights of the Child.
 * - OPAC: Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict.
 * - OPSC: Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography.
 * - OPIC: Optional Protocol to the Convention on the Rights of the Child on a communications procedure.
 * - ICRMW: International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families.
 * - CRPD: Convention on the Rights of Persons with Disabilities.
 * - CRPD-OP: Optional Protocol to the Convention on the Rights of Persons with Disabilities.
 * - ICPPED: International Convention for the Protection of All Persons from Enforced Disappearance.
 */
export type Instrument =
  | "ICERD"
  | "ICCPR"
  | "ICCPR-OP1"
  | "ICCPR-OP2"
  | "ICESCR"
  | "ICESCR-OP"
  | "CEDAW"
  | "CEDAW-OP"
  | "CAT"
  | "OPCAT"
  | "CRC"
  | "OPAC"
  | "OPSC"
  | "OPIC"
  | "ICRMW"
  | "CRPD"
  | "CRPD-OP"
  | "ICPPED";
/**
 * The way in which the dialogue was held.
 * - in-person: All participants met in one place.
 * - online: All participants met by video link.
 * - hybrid: Some participants met in one place, others joined by video link.
 */
export type SessionMode = "in-person" | "online" | "hybrid";
/**
 * The reporting procedure of a State party.
 * - standard: The State reports, the committee asks questions, and the State replies.
 * - simplified: The committee asks questions first, and the State replies with its report.
 */
export type Procedure = "standard" | "simplified";
/**
 * The kind of a State report, recorded where the number does not make it plain.
 * - initial: The first report under an instrument.
 * - periodic: A report due at regular intervals.
 * - exceptional: A report requested out of turn, as by the Committee on the Elimination of Discrimination against Women.
 * - special: A special report, as requested by the Committee against Torture.
 * - additional-information: Additional information requested after a report, as under article 29 (4) of the convention on enforced disappearance.
 * - other: A report of another kind.
 */
export type StateReportKind = "initial" | "periodic" | "exceptional" | "special" | "additional-information" | "other";
/**
 * The kind of a list of issues.
 * - standard: Questions about a report that has been submitted.
 * - prior-to-reporting: Questions asked before the report is written, which the report answers (LOIPR).
 * - absence-of-report: Questions to a State party whose report is overdue, to be reviewed without a report.
 */
export type ListOfIssuesKind = "standard" | "prior-to-reporting" | "absence-of-report";
/**
 * The kind of author of an alternative report.
 * - ngo: A non-governmental organization.
 * - ngo-coalition: A coalition of non-governmental organizations.
 * - nhri: A national human rights institution.
 * - ombudsperson: An ombudsperson, such as one for children, that is not a national human rights institution.
 * - un-agency: An agency, fund or programme of the United Nations, such as UNICEF.
 * - children: Children, or a group led by children.
 * - individual: A person writing in their own name.
 * - other: Any other author.
 */
export type AuthorType =
  "ngo" | "ngo-coalition" | "nhri" | "ombudsperson" | "un-agency" | "children" | "individual" | "other";
/**
 * A role in the task force of a session.
 * - coordinator: The leader of the task force, as titled by the CRC.
 * - rapporteur: The leader of the task force, as titled by other committees.
 * - member: A member without a special role.
 */
export type TaskForceRole = "coordinator" | "rapporteur" | "member";
/**
 * A side of the dialogue.
 * - committee: The committee, or one of its members.
 * - delegation: The delegation of the State party, or one of its members.
 */
export type Speaker = "committee" | "delegation";
/**
 * The kind of material that a link leads to.
 * - press-release: A press release or meeting summary.
 * - webcast: A video of the meeting.
 * - audio: An audio recording of the meeting.
 * - summary-record: The official summary record of the meeting.
 * - other: Any other material.
 */
export type LinkKind = "press-release" | "webcast" | "audio" | "summary-record" | "other";
/**
 * A short text, as written in the document, of at most 500 characters; not blank.
 */
export type Label = string;
/**
 * A long text, as written in the document, of at most 100,000 characters; not blank.
 */
export type Prose = string;
/**
 * An address of at most 2,000 characters: any text, kept even if it is not a valid URI.
 */
export type Href = string;
/**
 * An id of at most 200 characters, without white space; not blank.
 */
export type RecordId = string;
/**
 * A year, month or day, as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD, from 0001 to 9999 (EDTF level 0). The schema does not check the number of days in a month.
 */
export type PartialDate = string;
/**
 * The number of a report, or the first and last number of the reports it combines, from 1 to 2147483647. The schema does not check that the first is less than the last.
 */
export type ReportNumbers = string;
/**
 * A well-formed language tag (BCP 47, as defined by RFC 5646, section 2.1). Whether its subtags are registered is not checked.
 */
export type LanguageTag = string;
/**
 * Three capital letters (ISO 3166-1 alpha-3, or another code used by the UN), or EU for the European Union.
 */
export type CountryCode = string;
/**
 * One of the 17 Sustainable Development Goals, such as 5, or of their 169 targets, such as 16.2 or 16.a.
 */
export type SDGCode =
  | "1"
  | "1.1"
  | "1.2"
  | "1.3"
  | "1.4"
  | "1.5"
  | "1.a"
  | "1.b"
  | "2"
  | "2.1"
  | "2.2"
  | "2.3"
  | "2.4"
  | "2.5"
  | "2.a"
  | "2.b"
  | "2.c"
  | "3"
  | "3.1"
  | "3.2"
  | "3.3"
  | "3.4"
  | "3.5"
  | "3.6"
  | "3.7"
  | "3.8"
  | "3.9"
  | "3.a"
  | "3.b"
  | "3.c"
  | "3.d"
  | "4"
  | "4.1"
  | "4.2"
  | "4.3"
  | "4.4"
  | "4.5"
  | "4.6"
  | "4.7"
  | "4.a"
  | "4.b"
  | "4.c"
  | "5"
  | "5.1"
  | "5.2"
  | "5.3"
  | "5.4"
  | "5.5"
  | "5.6"
  | "5.a"
  | "5.b"
  | "5.c"
  | "6"
  | "6.1"
  | "6.2"
  | "6.3"
  | "6.4"
  | "6.5"
  | "6.6"
  | "6.a"
  | "6.b"
  | "7"
  | "7.1"
  | "7.2"
  | "7.3"
  | "7.a"
  | "7.b"
  | "8"
  | "8.1"
  | "8.2"
  | "8.3"
  | "8.4"
  | "8.5"
  | "8.6"
  | "8.7"
  | "8.8"
  | "8.9"
  | "8.10"
  | "8.a"
  | "8.b"
  | "9"
  | "9.1"
  | "9.2"
  | "9.3"
  | "9.4"
  | "9.5"
  | "9.a"
  | "9.b"
  | "9.c"
  | "10"
  | "10.1"
  | "10.2"
  | "10.3"
  | "10.4"
  | "10.5"
  | "10.6"
  | "10.7"
  | "10.a"
  | "10.b"
  | "10.c"
  | "11"
  | "11.1"
  | "11.2"
  | "11.3"
  | "11.4"
  | "11.5"
  | "11.6"
  | "11.7"
  | "11.a"
  | "11.b"
  | "11.c"
  | "12"
  | "12.1"
  | "12.2"
  | "12.3"
  | "12.4"
  | "12.5"
  | "12.6"
  | "12.7"
  | "12.8"
  | "12.a"
  | "12.b"
  | "12.c"
  | "13"
  | "13.1"
  | "13.2"
  | "13.3"
  | "13.a"
  | "13.b"
  | "14"
  | "14.1"
  | "14.2"
  | "14.3"
  | "14.4"
  | "14.5"
  | "14.6"
  | "14.7"
  | "14.a"
  | "14.b"
  | "14.c"
  | "15"
  | "15.1"
  | "15.2"
  | "15.3"
  | "15.4"
  | "15.5"
  | "15.6"
  | "15.7"
  | "15.8"
  | "15.9"
  | "15.a"
  | "15.b"
  | "15.c"
  | "16"
  | "16.1"
  | "16.2"
  | "16.3"
  | "16.4"
  | "16.5"
  | "16.6"
  | "16.7"
  | "16.8"
  | "16.9"
  | "16.10"
  | "16.a"
  | "16.b"
  | "17"
  | "17.1"
  | "17.2"
  | "17.3"
  | "17.4"
  | "17.5"
  | "17.6"
  | "17.7"
  | "17.8"
  | "17.9"
  | "17.10"
  | "17.11"
  | "17.12"
  | "17.13"
  | "17.14"
  | "17.15"
  | "17.16"
  | "17.17"
  | "17.18"
  | "17.19";

/**
 * A session of a committee with a State party: the consideration of its reports under one or more instruments.
 */
export interface CountrySession {
  /**
   * The schema of the document, for editors and validators.
   */
  $schema?: Label;
  /**
   * The version of the format: 1.0, or a later 1.x, which may have more members.
   */
  schemaVersion: string;
  /**
   * The id of the record, without white space.
   */
  id?: RecordId;
  /**
   * The committee that met the State party.
   */
  committee: Committee;
  /**
   * The State party whose reports were considered.
   */
  stateParty: Country;
  /**
   * The instruments whose implementation was considered.
   */
  instrumentsUnderReview?: Instrument[];
  /**
   * The session of the committee.
   */
  committeeSession?: MeetingPeriod;
  /**
   * The meeting of the pre-sessional working group that prepared the session.
   */
  preSession?: MeetingPeriod;
  /**
   * The days of the dialogue with the delegation.
   */
  dialogueDates?: PartialDate[];
  /**
   * The meetings of the committee at which the dialogue was held.
   */
  meetings?: Meeting[];
  /**
   * The way in which the dialogue was held.
   */
  mode?: SessionMode;
  /**
   * The reporting procedure.
   */
  procedure?: Procedure;
  /**
   * Whether the State was considered in the absence of a report.
   */
  withoutReport?: boolean;
  /**
   * Whether the State was considered without a delegation.
   */
  withoutDelegation?: boolean;
  /**
   * The common core document.
   */
  commonCoreDocument?: CommonCoreDocument;
  /**
   * The State reports that the document lists, whether under review or not.
   */
  stateReports?: StateReport[];
  /**
   * The lists of issues, one entry per document.
   */
  listsOfIssues?: ListOfIssues[];
  /**
   * The written replies to lists of issues, one entry per document.
   */
  writtenReplies?: WrittenReplies[];
  /**
   * The reports by others than the State party.
   */
  alternativeReports?: AlternativeReport[];
  /**
   * The kinds of authors that sent no report, according to the document.
   */
  noAlternativeReportsFrom?: AuthorType[];
  /**
   * Additional comments, as worded in the document.
   */
  additionalComments?: Prose;
  /**
   * The delegation of the State party.
   */
  delegation?: Delegation;
  /**
   * The members of the committee who led the dialogue.
   */
  taskForce?: CommitteeMember[];
  /**
   * The account of the dialogue.
   */
  dialogue?: Dialogue;
  /**
   * The concluding observations, one entry per document.
   */
  concludingObservations?: ConcludingObservations[];
  /**
   * The Sustainable Development Goals and targets that the document links to the session.
   */
  sdgs?: SDGCode[];
  /**
   * The next reports requested from the State party, with their numbers and due dates.
   */
  nextReports?: NextReport[];
  /**
   * The links to material about the session.
   */
  links?: Link[];
  /**
   * The documents that the record was made from.
   */
  sources?: Source[];
  /**
   * Additional members defined by the user: any JSON object, kept unchanged.
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A State party, or the State of which a person is a national.
 */
export interface Country {
  /**
   * The country code: ISO 3166-1 alpha-3, EU, or another code used by the UN.
   */
  code: CountryCode;
  /**
   * The name of the country, as written in the document.
   */
  name?: Label;
}
/**
 * A session of a committee or of its pre-sessional working group: number, days and place.
 */
export interface MeetingPeriod {
  /**
   * The number of the session, at least 1.
   */
  number?: number;
  /**
   * The first day.
   */
  start?: PartialDate;
  /**
   * The last day.
   */
  end?: PartialDate;
  /**
   * The place of the meeting.
   */
  place?: Label;
}
/**
 * One meeting of the committee at which the dialogue was held.
 */
export interface Meeting {
  /**
   * The number of the meeting, at least 1.
   */
  number?: number;
  /**
   * The day of the meeting.
   */
  date?: PartialDate;
  /**
   * The chamber in which the committee met, as worded in the document.
   */
  chamber?: Label;
  /**
   * The symbol of the summary record of the meeting.
   */
  symbol?: Label;
}
/**
 * The common core document of a State party: the part of its reports that is the same for all committees.
 */
export interface CommonCoreDocument {
  /**
   * The date on which the document was first submitted.
   */
  initialSubmission?: PartialDate;
  /**
   * The date of the latest update.
   */
  updated?: PartialDate;
  /**
   * The date of the annexes.
   */
  annexes?: PartialDate;
  /**
   * The UN symbol of the document.
   */
  symbol?: Label;
  /**
   * The language of the document, as a BCP 47 tag.
   */
  language?: LanguageTag;
  /**
   * The number of words in the document.
   */
  wordCount?: number;
  /**
   * The address of the document, kept even if it is not a valid URI.
   */
  href?: Href;
}
/**
 * A report of the State party under an instrument, due or submitted.
 */
export interface StateReport {
  /**
   * The instrument under which the report is made.
   */
  instrument: Instrument;
  /**
   * The kind of report, where the number does not make it plain.
   */
  kind?: StateReportKind;
  /**
   * The part of the State that the document is about, if it is not the whole.
   */
  territory?: Label;
  /**
   * The number of the report, or the first and last number of the reports it combines.
   */
  numbers?: ReportNumbers;
  /**
   * The date on which the report was due.
   */
  due?: PartialDate;
  /**
   * The date on which the report was received.
   */
  submitted?: PartialDate;
  /**
   * The UN symbol of the document.
   */
  symbol?: Label;
  /**
   * The language of the document, as a BCP 47 tag.
   */
  language?: LanguageTag;
  /**
   * The number of words in the document.
   */
  wordCount?: number;
  /**
   * The address of the document, kept even if it is not a valid URI.
   */
  href?: Href;
}
/**
 * A list of issues that the committee sent to the State party.
 */
export interface ListOfIssues {
  /**
   * The instrument concerned, if the document names one.
   */
  instrument?: Instrument;
  /**
   * The kind of list: about a report, prior to reporting, or in the absence of a report.
   */
  kind?: ListOfIssuesKind;
  /**
   * The part of the State that the document is about, if it is not the whole.
   */
  territory?: Label;
  /**
   * The date of issue, as shown on the document.
   */
  issued?: PartialDate;
  /**
   * The number of questions.
   */
  questionCount?: number;
  /**
   * The UN symbol of the document.
   */
  symbol?: Label;
  /**
   * The language of the document, as a BCP 47 tag.
   */
  language?: LanguageTag;
  /**
   * The number of words in the document.
   */
  wordCount?: number;
  /**
   * The address of the document, kept even if it is not a valid URI.
   */
  href?: Href;
}
/**
 * The written replies of the State party to a list of issues.
 */
export interface WrittenReplies {
  /**
   * The instrument concerned, if the document names one.
   */
  instrument?: Instrument;
  /**
   * The part of the State that the document is about, if it is not the whole.
   */
  territory?: Label;
  /**
   * The date by which the replies were requested.
   */
  due?: PartialDate;
  /**
   * The date on which the replies were received.
   */
  submitted?: PartialDate;
  /**
   * The UN symbol of the document.
   */
  symbol?: Label;
  /**
   * The language of the document, as a BCP 47 tag.
   */
  language?: LanguageTag;
  /**
   * The number of words in the document.
   */
  wordCount?: number;
  /**
   * The address of the document, kept even if it is not a valid URI.
   */
  href?: Href;
}
/**
 * A report by someone other than the State party, such as an NGO, an NHRI or children.
 */
export interface AlternativeReport {
  /**
   * The author, a person or an organization.
   */
  author: Label;
  /**
   * The kind of author.
   */
  authorType: AuthorType;
  /**
   * The title of the report.
   */
  title?: Label;
  /**
   * The date on which the report was received.
   */
  submitted?: PartialDate;
  /**
   * Whether the author asked for the report to be kept confidential.
   */
  confidential?: boolean;
  /**
   * The language of the report, as a BCP 47 tag.
   */
  language?: LanguageTag;
  /**
   * The number of words, without annexes.
   */
  wordCount?: number;
  /**
   * The address of the report, kept even if it is not a valid URI.
   */
  href?: Href;
}
/**
 * The delegation of the State party.
 */
export interface Delegation {
  /**
   * The delegation, as described in the document.
   */
  description?: Prose;
  /**
   * The number of members as stated, at least 1.
   */
  size?: number;
  /**
   * The head of the delegation.
   */
  head?: Delegate;
  /**
   * The members other than the head.
   */
  members?: Delegate[];
  /**
   * The ministries and other bodies represented.
   */
  bodies?: Label[];
}
/**
 * A member of a delegation.
 */
export interface Delegate {
  /**
   * The name, as written in the document.
   */
  name: Label;
  /**
   * The title or function.
   */
  title?: Label;
  /**
   * The ministry or other body.
   */
  body?: Label;
}
/**
 * A member of the committee in the task force of the session.
 */
export interface CommitteeMember {
  /**
   * The name, as written in the document.
   */
  name: Label;
  /**
   * The State of which the member is a national.
   */
  country?: Country;
  /**
   * The role in the task force.
   */
  role?: TaskForceRole;
}
/**
 * The account of the dialogue between the committee and the delegation.
 */
export interface Dialogue {
  /**
   * The character of the dialogue, as described in the document.
   */
  character?: Prose;
  /**
   * The general assessment by the committee, as worded in the document.
   */
  generalAssessment?: Prose;
  /**
   * The main issues discussed, in the order of the document.
   */
  issues?: DialogueIssue[];
}
/**
 * An issue discussed in the dialogue.
 */
export interface DialogueIssue {
  /**
   * The topic, as written in the document.
   */
  topic: Label;
  /**
   * The cluster of articles to which the topic belongs.
   */
  cluster?: Label;
  /**
   * The statements on the issue, in the order spoken.
   */
  statements?: Statement[];
}
/**
 * A statement made in the dialogue.
 */
export interface Statement {
  /**
   * The side that spoke.
   */
  by: Speaker;
  /**
   * The name of the speaker.
   */
  name?: Label;
  /**
   * The text of the statement.
   */
  text: Prose;
}
/**
 * The concluding observations that the committee adopted.
 */
export interface ConcludingObservations {
  /**
   * The instrument concerned, if the document names one.
   */
  instrument?: Instrument;
  /**
   * The part of the State that the document is about, if it is not the whole.
   */
  territory?: Label;
  /**
   * The date of adoption.
   */
  adopted?: PartialDate;
  /**
   * The date of publication.
   */
  published?: PartialDate;
  /**
   * Whether the observations request urgent measures, according to the document.
   */
  urgentMeasures?: boolean;
  /**
   * The number of areas for urgent measures, as stated in the document.
   */
  urgentAreasStated?: number;
  /**
   * The recommendations for urgent measures.
   */
  urgentRecommendations?: UrgentRecommendation[];
  /**
   * The information requested before the next report.
   */
  followUp?: FollowUp;
  /**
   * The numbered paragraphs of the document.
   */
  paragraphs?: ObservationParagraph[];
  /**
   * The UN symbol of the document.
   */
  symbol?: Label;
  /**
   * The language of the document, as a BCP 47 tag.
   */
  language?: LanguageTag;
  /**
   * The number of words in the document.
   */
  wordCount?: number;
  /**
   * The address of the document, kept even if it is not a valid URI.
   */
  href?: Href;
}
/**
 * A recommendation for urgent measures.
 */
export interface UrgentRecommendation {
  /**
   * The id in another system, such as the Universal Human Rights Index.
   */
  id?: Label;
  /**
   * The area of concern.
   */
  area: Label;
  /**
   * The text of the recommendation.
   */
  text?: Prose;
  /**
   * The individual actions requested.
   */
  actions?: Prose[];
  /**
   * The paragraphs of the concluding observations that contain the recommendation, such as 23 (a).
   */
  paragraphs?: Label[];
  /**
   * The themes of the recommendation, as worded in the document.
   */
  themes?: Label[];
  /**
   * The groups of persons concerned, as worded in the document.
   */
  affectedPersons?: Label[];
  /**
   * The Sustainable Development Goals and targets linked to the recommendation.
   */
  sdgs?: SDGCode[];
}
/**
 * The information that the committee requested on some of its recommendations before the next report.
 */
export interface FollowUp {
  /**
   * The paragraphs of the concluding observations concerned, such as 23 (a).
   */
  paragraphs?: Label[];
  /**
   * The date by which the information was requested.
   */
  due?: PartialDate;
  /**
   * The request, as worded in the document.
   */
  text?: Prose;
}
/**
 * A numbered paragraph of concluding observations.
 */
export interface ObservationParagraph {
  /**
   * The number of the paragraph, as printed.
   */
  number: Label;
  /**
   * The nearest heading above the paragraph.
   */
  heading?: Label;
  /**
   * The text of the paragraph, its items such as (a) and (b) included, one a line.
   */
  text: Prose;
}
/**
 * The next report requested from the State party under an instrument.
 */
export interface NextReport {
  /**
   * The instrument under which the report is to be made.
   */
  instrument: Instrument;
  /**
   * The number of the report, or the first and last number of the reports it combines.
   */
  numbers?: ReportNumbers;
  /**
   * The date on which the report is due.
   */
  due?: PartialDate;
  /**
   * The words of the document about the due date, such as "to be communicated".
   */
  note?: Label;
}
/**
 * A link to material about the session.
 */
export interface Link {
  /**
   * The kind of material.
   */
  kind: LinkKind;
  /**
   * The title of the link, as displayed.
   */
  title?: Label;
  /**
   * The address, kept even if it is not a valid URI.
   */
  href?: Href;
}
/**
 * A document that the record was made from.
 */
export interface Source {
  /**
   * The publisher of the document.
   */
  publisher?: Label;
  /**
   * The title of the document.
   */
  title?: Label;
  /**
   * The symbol of the document.
   */
  symbol?: Label;
  /**
   * The author of the document.
   */
  author?: Label;
  /**
   * The date of publication.
   */
  published?: PartialDate;
  /**
   * The date on which the document was retrieved.
   */
  retrieved?: PartialDate;
  /**
   * The language of the document, as a BCP 47 tag.
   */
  language?: LanguageTag;
  /**
   * The address of the document, kept even if it is not a valid URI.
   */
  href?: Href;
  /**
   * The disclaimer, as worded in the document.
   */
  disclaimer?: Prose;
}
