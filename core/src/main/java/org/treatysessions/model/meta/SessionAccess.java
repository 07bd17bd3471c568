// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.Link;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.Meeting;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.ObservationParagraph;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.SessionMode;
import org.treatysessions.model.Source;
import org.treatysessions.model.Speaker;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.StateReportKind;
import org.treatysessions.model.Statement;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.WrittenReplies;

/**
 * Access to the members of the model in one class for each type, where functions would take two for each member.
 *
 * <p>Generated from {@link SessionModel} and the types of the model by {@code SessionAccessTest}; do not edit it.
 */
final class SessionAccess {

    private SessionAccess() {}

    static final class CountryAccess extends Access<Country, Country.Builder> {

        @Override
        Country.Builder newBuilder() {
            return Country.builder();
        }

        @Override
        Country build(Country.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(Country object, int position) {
            return switch (position) {
                case 0 -> object.getCode();
                case 1 -> object.getName().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(Country.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.code((String) value);
                case 1 -> builder.name((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0 -> Constraints.ofText(Integer.MAX_VALUE, true, TextKind.COUNTRY_CODE);
                case 1 -> Constraints.ofText(Text.LABEL, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class MeetingPeriodAccess extends Access<MeetingPeriod, MeetingPeriod.Builder> {

        @Override
        MeetingPeriod.Builder newBuilder() {
            return MeetingPeriod.builder();
        }

        @Override
        MeetingPeriod build(MeetingPeriod.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(MeetingPeriod object, int position) {
            return switch (position) {
                case 0 -> orNull(object.getNumber());
                case 1 -> object.getStart().orElse(null);
                case 2 -> object.getEnd().orElse(null);
                case 3 -> object.getPlace().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(MeetingPeriod.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.number((Integer) value);
                case 1 -> builder.start((PartialDate) value);
                case 2 -> builder.end((PartialDate) value);
                case 3 -> builder.place((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0 -> Constraints.ofNumber(1);
                case 3 -> Constraints.ofText(Text.LABEL, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class MeetingAccess extends Access<Meeting, Meeting.Builder> {

        @Override
        Meeting.Builder newBuilder() {
            return Meeting.builder();
        }

        @Override
        Meeting build(Meeting.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(Meeting object, int position) {
            return switch (position) {
                case 0 -> orNull(object.getNumber());
                case 1 -> object.getDate().orElse(null);
                case 2 -> object.getChamber().orElse(null);
                case 3 -> object.getSymbol().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(Meeting.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.number((Integer) value);
                case 1 -> builder.date((PartialDate) value);
                case 2 -> builder.chamber((String) value);
                case 3 -> builder.symbol((DocumentSymbol) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0 -> Constraints.ofNumber(1);
                case 2, 3 -> Constraints.ofText(Text.LABEL, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class CommonCoreDocumentAccess extends Access<CommonCoreDocument, CommonCoreDocument.Builder> {

        @Override
        CommonCoreDocument.Builder newBuilder() {
            return CommonCoreDocument.builder();
        }

        @Override
        CommonCoreDocument build(CommonCoreDocument.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(CommonCoreDocument object, int position) {
            return switch (position) {
                case 0 -> object.getInitialSubmission().orElse(null);
                case 1 -> object.getUpdated().orElse(null);
                case 2 -> object.getAnnexes().orElse(null);
                case 3 -> object.getSymbol().orElse(null);
                case 4 -> object.getLanguage().orElse(null);
                case 5 -> orNull(object.getWordCount());
                case 6 -> object.getHref().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(CommonCoreDocument.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.initialSubmission((PartialDate) value);
                case 1 -> builder.updated((PartialDate) value);
                case 2 -> builder.annexes((PartialDate) value);
                case 3 -> builder.symbol((DocumentSymbol) value);
                case 4 -> builder.language((String) value);
                case 5 -> builder.wordCount((Integer) value);
                case 6 -> builder.href((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 3 -> Constraints.ofText(Text.LABEL, false);
                case 4 -> Constraints.ofText(Text.LABEL, true, TextKind.LANGUAGE);
                case 5 -> Constraints.ofNumber(0);
                case 6 -> Constraints.ofText(Text.HREF, true);
                default -> Constraints.NONE;
            };
        }
    }

    static final class StateReportAccess extends Access<StateReport, StateReport.Builder> {

        @Override
        StateReport.Builder newBuilder() {
            return StateReport.builder();
        }

        @Override
        StateReport build(StateReport.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(StateReport object, int position) {
            return switch (position) {
                case 0 -> object.getInstrument();
                case 1 -> object.getKind().orElse(null);
                case 2 -> object.getTerritory().orElse(null);
                case 3 -> object.getNumbers().orElse(null);
                case 4 -> object.getDue().orElse(null);
                case 5 -> object.getSubmitted().orElse(null);
                case 6 -> object.getSymbol().orElse(null);
                case 7 -> object.getLanguage().orElse(null);
                case 8 -> orNull(object.getWordCount());
                case 9 -> object.getHref().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(StateReport.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.instrument((Instrument) value);
                case 1 -> builder.kind((StateReportKind) value);
                case 2 -> builder.territory((String) value);
                case 3 -> builder.numbers((ReportNumbers) value);
                case 4 -> builder.due((PartialDate) value);
                case 5 -> builder.submitted((PartialDate) value);
                case 6 -> builder.symbol((DocumentSymbol) value);
                case 7 -> builder.language((String) value);
                case 8 -> builder.wordCount((Integer) value);
                case 9 -> builder.href((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 2, 6 -> Constraints.ofText(Text.LABEL, false);
                case 7 -> Constraints.ofText(Text.LABEL, true, TextKind.LANGUAGE);
                case 8 -> Constraints.ofNumber(0);
                case 9 -> Constraints.ofText(Text.HREF, true);
                default -> Constraints.NONE;
            };
        }
    }

    static final class ListOfIssuesAccess extends Access<ListOfIssues, ListOfIssues.Builder> {

        @Override
        ListOfIssues.Builder newBuilder() {
            return ListOfIssues.builder();
        }

        @Override
        ListOfIssues build(ListOfIssues.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(ListOfIssues object, int position) {
            return switch (position) {
                case 0 -> object.getInstrument().orElse(null);
                case 1 -> object.getKind().orElse(null);
                case 2 -> object.getTerritory().orElse(null);
                case 3 -> object.getIssued().orElse(null);
                case 4 -> orNull(object.getQuestionCount());
                case 5 -> object.getSymbol().orElse(null);
                case 6 -> object.getLanguage().orElse(null);
                case 7 -> orNull(object.getWordCount());
                case 8 -> object.getHref().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(ListOfIssues.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.instrument((Instrument) value);
                case 1 -> builder.kind((ListOfIssuesKind) value);
                case 2 -> builder.territory((String) value);
                case 3 -> builder.issued((PartialDate) value);
                case 4 -> builder.questionCount((Integer) value);
                case 5 -> builder.symbol((DocumentSymbol) value);
                case 6 -> builder.language((String) value);
                case 7 -> builder.wordCount((Integer) value);
                case 8 -> builder.href((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 2, 5 -> Constraints.ofText(Text.LABEL, false);
                case 4, 7 -> Constraints.ofNumber(0);
                case 6 -> Constraints.ofText(Text.LABEL, true, TextKind.LANGUAGE);
                case 8 -> Constraints.ofText(Text.HREF, true);
                default -> Constraints.NONE;
            };
        }
    }

    static final class WrittenRepliesAccess extends Access<WrittenReplies, WrittenReplies.Builder> {

        @Override
        WrittenReplies.Builder newBuilder() {
            return WrittenReplies.builder();
        }

        @Override
        WrittenReplies build(WrittenReplies.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(WrittenReplies object, int position) {
            return switch (position) {
                case 0 -> object.getInstrument().orElse(null);
                case 1 -> object.getTerritory().orElse(null);
                case 2 -> object.getDue().orElse(null);
                case 3 -> object.getSubmitted().orElse(null);
                case 4 -> object.getSymbol().orElse(null);
                case 5 -> object.getLanguage().orElse(null);
                case 6 -> orNull(object.getWordCount());
                case 7 -> object.getHref().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(WrittenReplies.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.instrument((Instrument) value);
                case 1 -> builder.territory((String) value);
                case 2 -> builder.due((PartialDate) value);
                case 3 -> builder.submitted((PartialDate) value);
                case 4 -> builder.symbol((DocumentSymbol) value);
                case 5 -> builder.language((String) value);
                case 6 -> builder.wordCount((Integer) value);
                case 7 -> builder.href((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 1, 4 -> Constraints.ofText(Text.LABEL, false);
                case 5 -> Constraints.ofText(Text.LABEL, true, TextKind.LANGUAGE);
                case 6 -> Constraints.ofNumber(0);
                case 7 -> Constraints.ofText(Text.HREF, true);
                default -> Constraints.NONE;
            };
        }
    }

    static final class AlternativeReportAccess extends Access<AlternativeReport, AlternativeReport.Builder> {

        @Override
        AlternativeReport.Builder newBuilder() {
            return AlternativeReport.builder();
        }

        @Override
        AlternativeReport build(AlternativeReport.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(AlternativeReport object, int position) {
            return switch (position) {
                case 0 -> object.getAuthor();
                case 1 -> object.getAuthorType();
                case 2 -> object.getTitle().orElse(null);
                case 3 -> object.getSubmitted().orElse(null);
                case 4 -> object.getConfidential().orElse(null);
                case 5 -> object.getLanguage().orElse(null);
                case 6 -> orNull(object.getWordCount());
                case 7 -> object.getHref().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(AlternativeReport.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.author((String) value);
                case 1 -> builder.authorType((AuthorType) value);
                case 2 -> builder.title((String) value);
                case 3 -> builder.submitted((PartialDate) value);
                case 4 -> builder.confidential((Boolean) value);
                case 5 -> builder.language((String) value);
                case 6 -> builder.wordCount((Integer) value);
                case 7 -> builder.href((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0, 2 -> Constraints.ofText(Text.LABEL, false);
                case 5 -> Constraints.ofText(Text.LABEL, true, TextKind.LANGUAGE);
                case 6 -> Constraints.ofNumber(0);
                case 7 -> Constraints.ofText(Text.HREF, true);
                default -> Constraints.NONE;
            };
        }
    }

    static final class DelegateAccess extends Access<Delegate, Delegate.Builder> {

        @Override
        Delegate.Builder newBuilder() {
            return Delegate.builder();
        }

        @Override
        Delegate build(Delegate.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(Delegate object, int position) {
            return switch (position) {
                case 0 -> object.getName();
                case 1 -> object.getTitle().orElse(null);
                case 2 -> object.getBody().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(Delegate.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.name((String) value);
                case 1 -> builder.title((String) value);
                case 2 -> builder.body((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0, 1, 2 -> Constraints.ofText(Text.LABEL, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class DelegationAccess extends Access<Delegation, Delegation.Builder> {

        @Override
        Delegation.Builder newBuilder() {
            return Delegation.builder();
        }

        @Override
        Delegation build(Delegation.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(Delegation object, int position) {
            return switch (position) {
                case 0 -> object.getDescription().orElse(null);
                case 1 -> orNull(object.getSize());
                case 2 -> object.getHead().orElse(null);
                case 3 -> object.getMembers();
                case 4 -> object.getBodies();
                default -> throw noMember(position);
            };
        }

        @Override
        void set(Delegation.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.description((String) value);
                case 1 -> builder.size((Integer) value);
                case 2 -> builder.head((Delegate) value);
                case 3 -> builder.addMembers((Delegate) value);
                case 4 -> builder.addBodies((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0 -> Constraints.ofText(Text.PROSE, false);
                case 1 -> Constraints.ofNumber(1);
                case 4 -> Constraints.ofText(Text.LABEL, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class CommitteeMemberAccess extends Access<CommitteeMember, CommitteeMember.Builder> {

        @Override
        CommitteeMember.Builder newBuilder() {
            return CommitteeMember.builder();
        }

        @Override
        CommitteeMember build(CommitteeMember.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(CommitteeMember object, int position) {
            return switch (position) {
                case 0 -> object.getName();
                case 1 -> object.getCountry().orElse(null);
                case 2 -> object.getRole().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(CommitteeMember.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.name((String) value);
                case 1 -> builder.country((Country) value);
                case 2 -> builder.role((TaskForceRole) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0 -> Constraints.ofText(Text.LABEL, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class StatementAccess extends Access<Statement, Statement.Builder> {

        @Override
        Statement.Builder newBuilder() {
            return Statement.builder();
        }

        @Override
        Statement build(Statement.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(Statement object, int position) {
            return switch (position) {
                case 0 -> object.getBy();
                case 1 -> object.getName().orElse(null);
                case 2 -> object.getText();
                default -> throw noMember(position);
            };
        }

        @Override
        void set(Statement.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.by((Speaker) value);
                case 1 -> builder.name((String) value);
                case 2 -> builder.text((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 1 -> Constraints.ofText(Text.LABEL, false);
                case 2 -> Constraints.ofText(Text.PROSE, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class DialogueIssueAccess extends Access<DialogueIssue, DialogueIssue.Builder> {

        @Override
        DialogueIssue.Builder newBuilder() {
            return DialogueIssue.builder();
        }

        @Override
        DialogueIssue build(DialogueIssue.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(DialogueIssue object, int position) {
            return switch (position) {
                case 0 -> object.getTopic();
                case 1 -> object.getCluster().orElse(null);
                case 2 -> object.getStatements();
                default -> throw noMember(position);
            };
        }

        @Override
        void set(DialogueIssue.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.topic((String) value);
                case 1 -> builder.cluster((String) value);
                case 2 -> builder.addStatements((Statement) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0, 1 -> Constraints.ofText(Text.LABEL, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class DialogueAccess extends Access<Dialogue, Dialogue.Builder> {

        @Override
        Dialogue.Builder newBuilder() {
            return Dialogue.builder();
        }

        @Override
        Dialogue build(Dialogue.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(Dialogue object, int position) {
            return switch (position) {
                case 0 -> object.getCharacter().orElse(null);
                case 1 -> object.getGeneralAssessment().orElse(null);
                case 2 -> object.getIssues();
                default -> throw noMember(position);
            };
        }

        @Override
        void set(Dialogue.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.character((String) value);
                case 1 -> builder.generalAssessment((String) value);
                case 2 -> builder.addIssues((DialogueIssue) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0, 1 -> Constraints.ofText(Text.PROSE, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class UrgentRecommendationAccess extends Access<UrgentRecommendation, UrgentRecommendation.Builder> {

        @Override
        UrgentRecommendation.Builder newBuilder() {
            return UrgentRecommendation.builder();
        }

        @Override
        UrgentRecommendation build(UrgentRecommendation.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(UrgentRecommendation object, int position) {
            return switch (position) {
                case 0 -> object.getId().orElse(null);
                case 1 -> object.getArea();
                case 2 -> object.getText().orElse(null);
                case 3 -> object.getActions();
                case 4 -> object.getParagraphs();
                case 5 -> object.getThemes();
                case 6 -> object.getAffectedPersons();
                case 7 -> object.getSdgs();
                default -> throw noMember(position);
            };
        }

        @Override
        void set(UrgentRecommendation.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.id((String) value);
                case 1 -> builder.area((String) value);
                case 2 -> builder.text((String) value);
                case 3 -> builder.addActions((String) value);
                case 4 -> builder.addParagraphs((String) value);
                case 5 -> builder.addThemes((String) value);
                case 6 -> builder.addAffectedPersons((String) value);
                case 7 -> builder.addSdgs((SdgCode) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0, 1, 4, 5, 6 -> Constraints.ofText(Text.LABEL, false);
                case 2, 3 -> Constraints.ofText(Text.PROSE, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class FollowUpAccess extends Access<FollowUp, FollowUp.Builder> {

        @Override
        FollowUp.Builder newBuilder() {
            return FollowUp.builder();
        }

        @Override
        FollowUp build(FollowUp.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(FollowUp object, int position) {
            return switch (position) {
                case 0 -> object.getParagraphs();
                case 1 -> object.getDue().orElse(null);
                case 2 -> object.getText().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(FollowUp.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.addParagraphs((String) value);
                case 1 -> builder.due((PartialDate) value);
                case 2 -> builder.text((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0 -> Constraints.ofText(Text.LABEL, false);
                case 2 -> Constraints.ofText(Text.PROSE, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class ObservationParagraphAccess extends Access<ObservationParagraph, ObservationParagraph.Builder> {

        @Override
        ObservationParagraph.Builder newBuilder() {
            return ObservationParagraph.builder();
        }

        @Override
        ObservationParagraph build(ObservationParagraph.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(ObservationParagraph object, int position) {
            return switch (position) {
                case 0 -> object.getNumber();
                case 1 -> object.getHeading().orElse(null);
                case 2 -> object.getText();
                default -> throw noMember(position);
            };
        }

        @Override
        void set(ObservationParagraph.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.number((String) value);
                case 1 -> builder.heading((String) value);
                case 2 -> builder.text((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0, 1 -> Constraints.ofText(Text.LABEL, false);
                case 2 -> Constraints.ofText(Text.PROSE, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class ConcludingObservationsAccess
            extends Access<ConcludingObservations, ConcludingObservations.Builder> {

        @Override
        ConcludingObservations.Builder newBuilder() {
            return ConcludingObservations.builder();
        }

        @Override
        ConcludingObservations build(ConcludingObservations.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(ConcludingObservations object, int position) {
            return switch (position) {
                case 0 -> object.getInstrument().orElse(null);
                case 1 -> object.getTerritory().orElse(null);
                case 2 -> object.getAdopted().orElse(null);
                case 3 -> object.getPublished().orElse(null);
                case 4 -> object.getUrgentMeasures().orElse(null);
                case 5 -> orNull(object.getUrgentAreasStated());
                case 6 -> object.getUrgentRecommendations();
                case 7 -> object.getFollowUp().orElse(null);
                case 8 -> object.getParagraphs();
                case 9 -> object.getSymbol().orElse(null);
                case 10 -> object.getLanguage().orElse(null);
                case 11 -> orNull(object.getWordCount());
                case 12 -> object.getHref().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(ConcludingObservations.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.instrument((Instrument) value);
                case 1 -> builder.territory((String) value);
                case 2 -> builder.adopted((PartialDate) value);
                case 3 -> builder.published((PartialDate) value);
                case 4 -> builder.urgentMeasures((Boolean) value);
                case 5 -> builder.urgentAreasStated((Integer) value);
                case 6 -> builder.addUrgentRecommendations((UrgentRecommendation) value);
                case 7 -> builder.followUp((FollowUp) value);
                case 8 -> builder.addParagraphs((ObservationParagraph) value);
                case 9 -> builder.symbol((DocumentSymbol) value);
                case 10 -> builder.language((String) value);
                case 11 -> builder.wordCount((Integer) value);
                case 12 -> builder.href((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 1, 9 -> Constraints.ofText(Text.LABEL, false);
                case 5, 11 -> Constraints.ofNumber(0);
                case 10 -> Constraints.ofText(Text.LABEL, true, TextKind.LANGUAGE);
                case 12 -> Constraints.ofText(Text.HREF, true);
                default -> Constraints.NONE;
            };
        }
    }

    static final class NextReportAccess extends Access<NextReport, NextReport.Builder> {

        @Override
        NextReport.Builder newBuilder() {
            return NextReport.builder();
        }

        @Override
        NextReport build(NextReport.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(NextReport object, int position) {
            return switch (position) {
                case 0 -> object.getInstrument();
                case 1 -> object.getNumbers().orElse(null);
                case 2 -> object.getDue().orElse(null);
                case 3 -> object.getNote().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(NextReport.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.instrument((Instrument) value);
                case 1 -> builder.numbers((ReportNumbers) value);
                case 2 -> builder.due((PartialDate) value);
                case 3 -> builder.note((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 3 -> Constraints.ofText(Text.LABEL, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class LinkAccess extends Access<Link, Link.Builder> {

        @Override
        Link.Builder newBuilder() {
            return Link.builder();
        }

        @Override
        Link build(Link.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(Link object, int position) {
            return switch (position) {
                case 0 -> object.getKind();
                case 1 -> object.getTitle().orElse(null);
                case 2 -> object.getHref().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(Link.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.kind((LinkKind) value);
                case 1 -> builder.title((String) value);
                case 2 -> builder.href((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 1 -> Constraints.ofText(Text.LABEL, false);
                case 2 -> Constraints.ofText(Text.HREF, true);
                default -> Constraints.NONE;
            };
        }
    }

    static final class SourceAccess extends Access<Source, Source.Builder> {

        @Override
        Source.Builder newBuilder() {
            return Source.builder();
        }

        @Override
        Source build(Source.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(Source object, int position) {
            return switch (position) {
                case 0 -> object.getPublisher().orElse(null);
                case 1 -> object.getTitle().orElse(null);
                case 2 -> object.getSymbol().orElse(null);
                case 3 -> object.getAuthor().orElse(null);
                case 4 -> object.getPublished().orElse(null);
                case 5 -> object.getRetrieved().orElse(null);
                case 6 -> object.getLanguage().orElse(null);
                case 7 -> object.getHref().orElse(null);
                case 8 -> object.getDisclaimer().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(Source.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.publisher((String) value);
                case 1 -> builder.title((String) value);
                case 2 -> builder.symbol((DocumentSymbol) value);
                case 3 -> builder.author((String) value);
                case 4 -> builder.published((PartialDate) value);
                case 5 -> builder.retrieved((PartialDate) value);
                case 6 -> builder.language((String) value);
                case 7 -> builder.href((String) value);
                case 8 -> builder.disclaimer((String) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0, 1, 2, 3 -> Constraints.ofText(Text.LABEL, false);
                case 6 -> Constraints.ofText(Text.LABEL, true, TextKind.LANGUAGE);
                case 7 -> Constraints.ofText(Text.HREF, true);
                case 8 -> Constraints.ofText(Text.PROSE, false);
                default -> Constraints.NONE;
            };
        }
    }

    static final class CountrySessionAccess extends Access<CountrySession, CountrySession.Builder> {

        @Override
        CountrySession.Builder newBuilder() {
            return CountrySession.builder();
        }

        @Override
        CountrySession build(CountrySession.Builder builder) {
            return builder.build();
        }

        @Override
        @Nullable
        Object get(CountrySession object, int position) {
            return switch (position) {
                case 0 -> object.getId().orElse(null);
                case 1 -> object.getCommittee();
                case 2 -> object.getStateParty();
                case 3 -> object.getInstrumentsUnderReview();
                case 4 -> object.getCommitteeSession().orElse(null);
                case 5 -> object.getPreSession().orElse(null);
                case 6 -> object.getDialogueDates();
                case 7 -> object.getMeetings();
                case 8 -> object.getMode().orElse(null);
                case 9 -> object.getProcedure().orElse(null);
                case 10 -> object.getWithoutReport().orElse(null);
                case 11 -> object.getWithoutDelegation().orElse(null);
                case 12 -> object.getCommonCoreDocument().orElse(null);
                case 13 -> object.getStateReports();
                case 14 -> object.getListsOfIssues();
                case 15 -> object.getWrittenReplies();
                case 16 -> object.getAlternativeReports();
                case 17 -> object.getNoAlternativeReportsFrom();
                case 18 -> object.getAdditionalComments().orElse(null);
                case 19 -> object.getDelegation().orElse(null);
                case 20 -> object.getTaskForce();
                case 21 -> object.getDialogue().orElse(null);
                case 22 -> object.getConcludingObservations();
                case 23 -> object.getSdgs();
                case 24 -> object.getNextReports();
                case 25 -> object.getLinks();
                case 26 -> object.getSources();
                case 27 -> object.getExtensions().orElse(null);
                default -> throw noMember(position);
            };
        }

        @Override
        void set(CountrySession.Builder builder, int position, Object value) {
            switch (position) {
                case 0 -> builder.id((String) value);
                case 1 -> builder.committee((Committee) value);
                case 2 -> builder.stateParty((Country) value);
                case 3 -> builder.addInstrumentsUnderReview((Instrument) value);
                case 4 -> builder.committeeSession((MeetingPeriod) value);
                case 5 -> builder.preSession((MeetingPeriod) value);
                case 6 -> builder.addDialogueDates((PartialDate) value);
                case 7 -> builder.addMeetings((Meeting) value);
                case 8 -> builder.mode((SessionMode) value);
                case 9 -> builder.procedure((Procedure) value);
                case 10 -> builder.withoutReport((Boolean) value);
                case 11 -> builder.withoutDelegation((Boolean) value);
                case 12 -> builder.commonCoreDocument((CommonCoreDocument) value);
                case 13 -> builder.addStateReports((StateReport) value);
                case 14 -> builder.addListsOfIssues((ListOfIssues) value);
                case 15 -> builder.addWrittenReplies((WrittenReplies) value);
                case 16 -> builder.addAlternativeReports((AlternativeReport) value);
                case 17 -> builder.addNoAlternativeReportsFrom((AuthorType) value);
                case 18 -> builder.additionalComments((String) value);
                case 19 -> builder.delegation((Delegation) value);
                case 20 -> builder.addTaskForce((CommitteeMember) value);
                case 21 -> builder.dialogue((Dialogue) value);
                case 22 -> builder.addConcludingObservations((ConcludingObservations) value);
                case 23 -> builder.addSdgs((SdgCode) value);
                case 24 -> builder.addNextReports((NextReport) value);
                case 25 -> builder.addLinks((Link) value);
                case 26 -> builder.addSources((Source) value);
                case 27 -> builder.extensions((JsonObject) value);
                default -> throw noMember(position);
            }
        }

        @Override
        Constraints constraints(int position) {
            return switch (position) {
                case 0 -> Constraints.ofText(Text.ID, false, TextKind.ID);
                case 18 -> Constraints.ofText(Text.PROSE, false);
                default -> Constraints.NONE;
            };
        }
    }
}
