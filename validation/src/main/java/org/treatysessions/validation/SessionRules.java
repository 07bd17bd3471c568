// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import org.treatysessions.finding.RuleId;

/**
 * The ids of the rules on sessions, in the order of the {@linkplain RuleCatalogue catalogue}.
 *
 * <p>Those of the rules on the structure of a record are in {@link org.treatysessions.json.StructureRules}.
 *
 * @since 0.1
 */
public final class SessionRules {

    // ---- committee and countries

    /** Committee does not review State reports: {@code committee-without-reviews}. */
    public static final RuleId COMMITTEE_WITHOUT_REVIEWS = RuleId.of("committee-without-reviews");

    /** Unknown country code: {@code country-code-unknown}. */
    public static final RuleId COUNTRY_CODE_UNKNOWN = RuleId.of("country-code-unknown");

    /** Country code not in use at the time: {@code country-code-former}. */
    public static final RuleId COUNTRY_CODE_FORMER = RuleId.of("country-code-former");

    /** State party is a dependent territory: {@code state-party-is-territory}. */
    public static final RuleId STATE_PARTY_IS_TERRITORY = RuleId.of("state-party-is-territory");

    /** Unofficial country name: {@code country-name-not-official}. */
    public static final RuleId COUNTRY_NAME_NOT_OFFICIAL = RuleId.of("country-name-not-official");

    // ---- instruments

    /** Instruments under review are missing: {@code instruments-not-stated}. */
    public static final RuleId INSTRUMENTS_NOT_STATED = RuleId.of("instruments-not-stated");

    /** Instrument not monitored by the committee: {@code instrument-not-monitored}. */
    public static final RuleId INSTRUMENT_NOT_MONITORED = RuleId.of("instrument-not-monitored");

    /** Instrument without State reports: {@code instrument-without-reports}. */
    public static final RuleId INSTRUMENT_WITHOUT_REPORTS = RuleId.of("instrument-without-reports");

    /** Duplicate instrument under review: {@code instrument-duplicated}. */
    public static final RuleId INSTRUMENT_DUPLICATED = RuleId.of("instrument-duplicated");

    /** State is not a party to the instrument: {@code state-not-party}. */
    public static final RuleId STATE_NOT_PARTY = RuleId.of("state-not-party");

    // ---- procedure

    /** Reporting procedure is missing: {@code procedure-missing}. */
    public static final RuleId PROCEDURE_MISSING = RuleId.of("procedure-missing");

    /** Simplified reporting procedure not offered: {@code procedure-not-offered}. */
    public static final RuleId PROCEDURE_NOT_OFFERED = RuleId.of("procedure-not-offered");

    /** Simplified reporting procedure before its introduction: {@code simplified-before-introduction}. */
    public static final RuleId SIMPLIFIED_BEFORE_INTRODUCTION = RuleId.of("simplified-before-introduction");

    /** Written replies under the simplified reporting procedure: {@code simplified-with-written-replies}. */
    public static final RuleId SIMPLIFIED_WITH_WRITTEN_REPLIES = RuleId.of("simplified-with-written-replies");

    /** Review in the absence of a report that was submitted: {@code without-report-but-submitted}. */
    public static final RuleId WITHOUT_REPORT_BUT_SUBMITTED = RuleId.of("without-report-but-submitted");

    // ---- session of the committee

    /** Session number is missing: {@code session-number-missing}. */
    public static final RuleId SESSION_NUMBER_MISSING = RuleId.of("session-number-missing");

    /** Session number does not match the reference data: {@code session-number-mismatch}. */
    public static final RuleId SESSION_NUMBER_MISMATCH = RuleId.of("session-number-mismatch");

    /** End date before start date: {@code session-ends-before-start}. */
    public static final RuleId SESSION_ENDS_BEFORE_START = RuleId.of("session-ends-before-start");

    /** Unusual length of the committee's session: {@code session-length-unusual}. */
    public static final RuleId SESSION_LENGTH_UNUSUAL = RuleId.of("session-length-unusual");

    /** Pre-session after the dialogue: {@code pre-session-after-dialogue}. */
    public static final RuleId PRE_SESSION_AFTER_DIALOGUE = RuleId.of("pre-session-after-dialogue");

    // ---- dialogue

    /** Dialogue date is missing: {@code dialogue-date-missing}. */
    public static final RuleId DIALOGUE_DATE_MISSING = RuleId.of("dialogue-date-missing");

    /** Dialogue outside the committee's session: {@code dialogue-outside-session}. */
    public static final RuleId DIALOGUE_OUTSIDE_SESSION = RuleId.of("dialogue-outside-session");

    /** Dialogue days are unordered or repeated: {@code dialogue-dates-unordered}. */
    public static final RuleId DIALOGUE_DATES_UNORDERED = RuleId.of("dialogue-dates-unordered");

    /** Dialogue before the instruments entered into force: {@code dialogue-before-instrument}. */
    public static final RuleId DIALOGUE_BEFORE_INSTRUMENT = RuleId.of("dialogue-before-instrument");

    /** Outcome recorded before the dialogue: {@code outcome-before-dialogue}. */
    public static final RuleId OUTCOME_BEFORE_DIALOGUE = RuleId.of("outcome-before-dialogue");

    /** Duplicate topic in a cluster: {@code issue-duplicated}. */
    public static final RuleId ISSUE_DUPLICATED = RuleId.of("issue-duplicated");

    // ---- meetings

    /** Meeting and dialogue have different dates: {@code meeting-date-mismatch}. */
    public static final RuleId MEETING_DATE_MISMATCH = RuleId.of("meeting-date-mismatch");

    /** Meeting numbers do not rise with their dates: {@code meetings-unordered}. */
    public static final RuleId MEETINGS_UNORDERED = RuleId.of("meetings-unordered");

    // ---- documents of several kinds

    /** Date is in the future: {@code date-in-future}. */
    public static final RuleId DATE_IN_FUTURE = RuleId.of("date-in-future");

    /** Document predates the entry into force of its instrument: {@code document-before-instrument}. */
    public static final RuleId DOCUMENT_BEFORE_INSTRUMENT = RuleId.of("document-before-instrument");

    /** Document exceeds the word limit: {@code report-over-word-limit}. */
    public static final RuleId REPORT_OVER_WORD_LIMIT = RuleId.of("report-over-word-limit");

    /** Language is not an official language of the United Nations: {@code report-language-unofficial}. */
    public static final RuleId REPORT_LANGUAGE_UNOFFICIAL = RuleId.of("report-language-unofficial");

    // ---- State reports

    /** State report under review is missing: {@code report-of-reviewed-instrument-missing}. */
    public static final RuleId REPORT_OF_REVIEWED_INSTRUMENT_MISSING =
            RuleId.of("report-of-reviewed-instrument-missing");

    /** Report submitted after the dialogue: {@code report-submitted-after-dialogue}. */
    public static final RuleId REPORT_SUBMITTED_AFTER_DIALOGUE = RuleId.of("report-submitted-after-dialogue");

    /** Submission date of the report under review is missing: {@code report-under-review-not-submitted}. */
    public static final RuleId REPORT_UNDER_REVIEW_NOT_SUBMITTED = RuleId.of("report-under-review-not-submitted");

    /** Report submitted late: {@code report-late}. */
    public static final RuleId REPORT_LATE = RuleId.of("report-late");

    /** Report submitted more than 366 days early: {@code report-early}. */
    public static final RuleId REPORT_EARLY = RuleId.of("report-early");

    /** Report submitted before a lower-numbered report: {@code report-submission-out-of-order}. */
    public static final RuleId REPORT_SUBMISSION_OUT_OF_ORDER = RuleId.of("report-submission-out-of-order");

    /** Report due before a lower-numbered report: {@code report-due-out-of-order}. */
    public static final RuleId REPORT_DUE_OUT_OF_ORDER = RuleId.of("report-due-out-of-order");

    /** Initial report due too early: {@code initial-due-too-early}. */
    public static final RuleId INITIAL_DUE_TOO_EARLY = RuleId.of("initial-due-too-early");

    /** Incomplete State report: {@code report-incomplete}. */
    public static final RuleId REPORT_INCOMPLETE = RuleId.of("report-incomplete");

    /** State report is missing without explanation: {@code report-absent-unexplained}. */
    public static final RuleId REPORT_ABSENT_UNEXPLAINED = RuleId.of("report-absent-unexplained");

    // ---- report numbers

    /** Unusually many combined reports: {@code report-range-long}. */
    public static final RuleId REPORT_RANGE_LONG = RuleId.of("report-range-long");

    /** Report numbers overlap: {@code report-numbers-overlap}. */
    public static final RuleId REPORT_NUMBERS_OVERLAP = RuleId.of("report-numbers-overlap");

    /** Report under a protocol numbered above 1: {@code protocol-report-number-unusual}. */
    public static final RuleId PROTOCOL_REPORT_NUMBER_UNUSUAL = RuleId.of("protocol-report-number-unusual");

    // ---- lists of issues

    /** List of issues is missing: {@code list-of-issues-missing}. */
    public static final RuleId LIST_OF_ISSUES_MISSING = RuleId.of("list-of-issues-missing");

    /** List of issues does not match the procedure: {@code list-of-issues-kind-mismatch}. */
    public static final RuleId LIST_OF_ISSUES_KIND_MISMATCH = RuleId.of("list-of-issues-kind-mismatch");

    /** List of issues issued before the report was submitted: {@code list-of-issues-before-report}. */
    public static final RuleId LIST_OF_ISSUES_BEFORE_REPORT = RuleId.of("list-of-issues-before-report");

    /** List in the absence of a report that had been submitted: {@code absence-list-contradicted}. */
    public static final RuleId ABSENCE_LIST_CONTRADICTED = RuleId.of("absence-list-contradicted");

    /** List of issues prior to reporting issued after the report was submitted: {@code loipr-after-report}. */
    public static final RuleId LOIPR_AFTER_REPORT = RuleId.of("loipr-after-report");

    /** List of issues issued before the pre-session: {@code list-of-issues-before-pre-session}. */
    public static final RuleId LIST_OF_ISSUES_BEFORE_PRE_SESSION = RuleId.of("list-of-issues-before-pre-session");

    /** List of issues issued after the dialogue began: {@code list-of-issues-after-dialogue}. */
    public static final RuleId LIST_OF_ISSUES_AFTER_DIALOGUE = RuleId.of("list-of-issues-after-dialogue");

    /** Too many questions in the list of issues prior to reporting: {@code loipr-too-many-questions}. */
    public static final RuleId LOIPR_TOO_MANY_QUESTIONS = RuleId.of("loipr-too-many-questions");

    /** Unusually many questions in the list of issues: {@code list-of-issues-long}. */
    public static final RuleId LIST_OF_ISSUES_LONG = RuleId.of("list-of-issues-long");

    // ---- written replies

    /** Written replies submitted before the list of issues was issued: {@code replies-before-list-of-issues}. */
    public static final RuleId REPLIES_BEFORE_LIST_OF_ISSUES = RuleId.of("replies-before-list-of-issues");

    /** Written replies submitted after the dialogue: {@code replies-after-dialogue}. */
    public static final RuleId REPLIES_AFTER_DIALOGUE = RuleId.of("replies-after-dialogue");

    /** Written replies submitted late: {@code replies-late}. */
    public static final RuleId REPLIES_LATE = RuleId.of("replies-late");

    /** Date of the written replies is missing: {@code replies-dates-incomplete}. */
    public static final RuleId REPLIES_DATES_INCOMPLETE = RuleId.of("replies-dates-incomplete");

    // ---- concluding observations

    /** Concluding observations adopted before the end of the dialogue: {@code observations-before-dialogue}. */
    public static final RuleId OBSERVATIONS_BEFORE_DIALOGUE = RuleId.of("observations-before-dialogue");

    /** Concluding observations adopted after the session: {@code observations-after-session}. */
    public static final RuleId OBSERVATIONS_AFTER_SESSION = RuleId.of("observations-after-session");

    /** Concluding observations published before their adoption: {@code observations-published-before-adopted}. */
    public static final RuleId OBSERVATIONS_PUBLISHED_BEFORE_ADOPTED =
            RuleId.of("observations-published-before-adopted");

    /** Concluding observations published late: {@code observations-published-late}. */
    public static final RuleId OBSERVATIONS_PUBLISHED_LATE = RuleId.of("observations-published-late");

    /** Follow-up information due before adoption: {@code follow-up-not-after-adoption}. */
    public static final RuleId FOLLOW_UP_NOT_AFTER_ADOPTION = RuleId.of("follow-up-not-after-adoption");

    /** Follow-up information at a committee without follow-up procedure: {@code follow-up-unusual}. */
    public static final RuleId FOLLOW_UP_UNUSUAL = RuleId.of("follow-up-unusual");

    // ---- urgent measures

    /** Urgent measures flag contradicts the areas: {@code urgent-flag-contradicted}. */
    public static final RuleId URGENT_FLAG_CONTRADICTED = RuleId.of("urgent-flag-contradicted");

    /** Fewer areas for urgent measures than announced: {@code urgent-areas-fewer-than-stated}. */
    public static final RuleId URGENT_AREAS_FEWER_THAN_STATED = RuleId.of("urgent-areas-fewer-than-stated");

    /** More areas for urgent measures than announced: {@code urgent-areas-more-than-stated}. */
    public static final RuleId URGENT_AREAS_MORE_THAN_STATED = RuleId.of("urgent-areas-more-than-stated");

    /** Duplicate area for urgent measures: {@code urgent-area-duplicated}. */
    public static final RuleId URGENT_AREA_DUPLICATED = RuleId.of("urgent-area-duplicated");

    /** Area for urgent measures was not discussed: {@code urgent-area-not-discussed}. */
    public static final RuleId URGENT_AREA_NOT_DISCUSSED = RuleId.of("urgent-area-not-discussed");

    /** Urgent recommendation has no text: {@code urgent-recommendation-without-text}. */
    public static final RuleId URGENT_RECOMMENDATION_WITHOUT_TEXT = RuleId.of("urgent-recommendation-without-text");

    // ---- paragraphs

    /** Paragraphs are unordered or repeated: {@code paragraphs-unordered}. */
    public static final RuleId PARAGRAPHS_UNORDERED = RuleId.of("paragraphs-unordered");

    /** Paragraph not in the document: {@code paragraph-not-found}. */
    public static final RuleId PARAGRAPH_NOT_FOUND = RuleId.of("paragraph-not-found");

    // ---- next reports

    /** Next report is missing: {@code next-report-missing}. */
    public static final RuleId NEXT_REPORT_MISSING = RuleId.of("next-report-missing");

    /** Next report due before the end of the review: {@code next-report-not-after-review}. */
    public static final RuleId NEXT_REPORT_NOT_AFTER_REVIEW = RuleId.of("next-report-not-after-review");

    /** Unusual interval before the next report: {@code next-report-interval-unusual}. */
    public static final RuleId NEXT_REPORT_INTERVAL_UNUSUAL = RuleId.of("next-report-interval-unusual");

    /** Next report number is not higher than the last one: {@code next-report-number-not-after-last}. */
    public static final RuleId NEXT_REPORT_NUMBER_NOT_AFTER_LAST = RuleId.of("next-report-number-not-after-last");

    /** Gap before the number of the next report: {@code next-report-number-skips}. */
    public static final RuleId NEXT_REPORT_NUMBER_SKIPS = RuleId.of("next-report-number-skips");

    /** Next report under an instrument that was not under review: {@code next-report-instrument-unusual}. */
    public static final RuleId NEXT_REPORT_INSTRUMENT_UNUSUAL = RuleId.of("next-report-instrument-unusual");

    /** Duplicate next report: {@code next-report-duplicated}. */
    public static final RuleId NEXT_REPORT_DUPLICATED = RuleId.of("next-report-duplicated");

    // ---- core document

    /** Core document updated before its first submission: {@code core-update-before-initial}. */
    public static final RuleId CORE_UPDATE_BEFORE_INITIAL = RuleId.of("core-update-before-initial");

    /** Core document is more than ten years old: {@code core-document-old}. */
    public static final RuleId CORE_DOCUMENT_OLD = RuleId.of("core-document-old");

    // ---- alternative reports

    /** Alternative report submitted after the dialogue: {@code alternative-report-after-dialogue}. */
    public static final RuleId ALTERNATIVE_REPORT_AFTER_DIALOGUE = RuleId.of("alternative-report-after-dialogue");

    /** Alternative report is too long: {@code alternative-report-too-long}. */
    public static final RuleId ALTERNATIVE_REPORT_TOO_LONG = RuleId.of("alternative-report-too-long");

    /** Link to a confidential report: {@code confidential-report-linked}. */
    public static final RuleId CONFIDENTIAL_REPORT_LINKED = RuleId.of("confidential-report-linked");

    /** Duplicate alternative report: {@code alternative-report-duplicated}. */
    public static final RuleId ALTERNATIVE_REPORT_DUPLICATED = RuleId.of("alternative-report-duplicated");

    /** Report listed although none was recorded: {@code none-contradicted}. */
    public static final RuleId NONE_CONTRADICTED = RuleId.of("none-contradicted");

    // ---- delegation

    /** Delegation smaller than the number of people named: {@code delegation-size-below-named}. */
    public static final RuleId DELEGATION_SIZE_BELOW_NAMED = RuleId.of("delegation-size-below-named");

    /** Head of the delegation is not named: {@code delegation-head-missing}. */
    public static final RuleId DELEGATION_HEAD_MISSING = RuleId.of("delegation-head-missing");

    /** Duplicate member or body in the delegation: {@code delegation-entry-duplicated}. */
    public static final RuleId DELEGATION_ENTRY_DUPLICATED = RuleId.of("delegation-entry-duplicated");

    /** Delegation recorded although there was none: {@code delegation-contradicted}. */
    public static final RuleId DELEGATION_CONTRADICTED = RuleId.of("delegation-contradicted");

    // ---- task force

    /** Task force larger than the committee ever was: {@code task-force-exceeds-committee}. */
    public static final RuleId TASK_FORCE_EXCEEDS_COMMITTEE = RuleId.of("task-force-exceeds-committee");

    /** Unusually large task force: {@code task-force-size-unusual}. */
    public static final RuleId TASK_FORCE_SIZE_UNUSUAL = RuleId.of("task-force-size-unusual");

    /** Unusual number of coordinators or rapporteurs: {@code task-force-roles-unusual}. */
    public static final RuleId TASK_FORCE_ROLES_UNUSUAL = RuleId.of("task-force-roles-unusual");

    /** Duplicate task force member: {@code member-duplicated}. */
    public static final RuleId MEMBER_DUPLICATED = RuleId.of("member-duplicated");

    /** Two task force members from one country: {@code members-share-country}. */
    public static final RuleId MEMBERS_SHARE_COUNTRY = RuleId.of("members-share-country");

    /** Task force member from the State under review: {@code member-from-state-under-review}. */
    public static final RuleId MEMBER_FROM_STATE_UNDER_REVIEW = RuleId.of("member-from-state-under-review");

    /** Country of a task force member is missing: {@code member-without-country}. */
    public static final RuleId MEMBER_WITHOUT_COUNTRY = RuleId.of("member-without-country");

    /** Task force member is also in the delegation: {@code member-in-delegation}. */
    public static final RuleId MEMBER_IN_DELEGATION = RuleId.of("member-in-delegation");

    /** Task force member outside the term of office: {@code member-term-mismatch}. */
    public static final RuleId MEMBER_TERM_MISMATCH = RuleId.of("member-term-mismatch");

    // ---- symbols

    /** Unrecognized document symbol: {@code symbol-unrecognized}. */
    public static final RuleId SYMBOL_UNRECOGNIZED = RuleId.of("symbol-unrecognized");

    /** Nonstandard spelling of a document symbol: {@code symbol-not-normalized}. */
    public static final RuleId SYMBOL_NOT_NORMALIZED = RuleId.of("symbol-not-normalized");

    /** Symbol of another committee: {@code symbol-committee-mismatch}. */
    public static final RuleId SYMBOL_COMMITTEE_MISMATCH = RuleId.of("symbol-committee-mismatch");

    /** Symbol of another State: {@code symbol-state-mismatch}. */
    public static final RuleId SYMBOL_STATE_MISMATCH = RuleId.of("symbol-state-mismatch");

    /** Unknown State in a symbol: {@code symbol-state-unknown}. */
    public static final RuleId SYMBOL_STATE_UNKNOWN = RuleId.of("symbol-state-unknown");

    /** Symbol of another kind of document: {@code symbol-kind-mismatch}. */
    public static final RuleId SYMBOL_KIND_MISMATCH = RuleId.of("symbol-kind-mismatch");

    /** Symbol of another instrument: {@code symbol-instrument-mismatch}. */
    public static final RuleId SYMBOL_INSTRUMENT_MISMATCH = RuleId.of("symbol-instrument-mismatch");

    /** Symbol with other report numbers: {@code symbol-number-mismatch}. */
    public static final RuleId SYMBOL_NUMBER_MISMATCH = RuleId.of("symbol-number-mismatch");

    /** Symbol of another session: {@code symbol-session-mismatch}. */
    public static final RuleId SYMBOL_SESSION_MISMATCH = RuleId.of("symbol-session-mismatch");

    /** Duplicate document symbol: {@code symbol-reused}. */
    public static final RuleId SYMBOL_REUSED = RuleId.of("symbol-reused");

    /** Document symbol is missing: {@code symbol-missing}. */
    public static final RuleId SYMBOL_MISSING = RuleId.of("symbol-missing");

    // ---- links

    /** Not an absolute URI: {@code link-not-absolute}. */
    public static final RuleId LINK_NOT_ABSOLUTE = RuleId.of("link-not-absolute");

    /** Not an https address: {@code link-not-https}. */
    public static final RuleId LINK_NOT_HTTPS = RuleId.of("link-not-https");

    /** Link address is missing: {@code link-missing}. */
    public static final RuleId LINK_MISSING = RuleId.of("link-missing");

    /** Duplicate link address: {@code link-reused}. */
    public static final RuleId LINK_REUSED = RuleId.of("link-reused");

    // ---- source

    /** Source published before the dialogue: {@code source-published-before-dialogue}. */
    public static final RuleId SOURCE_PUBLISHED_BEFORE_DIALOGUE = RuleId.of("source-published-before-dialogue");

    // ---- texts

    /** Text contains markup, a bullet or a control character: {@code text-has-markup}. */
    public static final RuleId TEXT_HAS_MARKUP = RuleId.of("text-has-markup");

    /** Blank line inside a sentence: {@code text-broken}. */
    public static final RuleId TEXT_BROKEN = RuleId.of("text-broken");

    /** Unfinished sentence at the end of a text: {@code text-unfinished}. */
    public static final RuleId TEXT_UNFINISHED = RuleId.of("text-unfinished");

    // ---- run

    /** Duplicate country session: {@code session-duplicated}. */
    public static final RuleId SESSION_DUPLICATED = RuleId.of("session-duplicated");

    /** Duplicate identifier: {@code id-duplicated}. */
    public static final RuleId ID_DUPLICATED = RuleId.of("id-duplicated");

    /** Rule failed: {@code rule-failed}. */
    public static final RuleId RULE_FAILED = RuleId.of("rule-failed");

    private SessionRules() {}
}
