// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.NoWhiteSpace;
import org.treatysessions.constraint.Text;

/**
 * A session of a committee with a State party: the consideration of its reports under one or more instruments.
 *
 * <p>The root of the model. It holds the content of its document, right or wrong; rules check it.
 *
 * <pre>{@code
 * CountrySession session = CountrySession.builder()
 *         .committee(Committee.CRC)
 *         .stateParty(Country.of("RUS"))
 *         .addDialogueDates(PartialDate.of(2018, 5, 22))
 *         .addStateReports(StateReport.builder()
 *                 .instrument(Instrument.CRC)
 *                 .due(PartialDate.of(2001))
 *                 .build())
 *         .build();
 * session.getStateReports().get(0).getDue().orElseThrow(); // 2001
 * CountrySession online = session.toBuilder().mode(SessionMode.ONLINE).build();
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface CountrySession {

    /** {@return the id of the record, without white space} */
    Optional<@NoWhiteSpace @Text(max = Text.ID) String> getId();

    /** {@return the committee that met the State party} */
    Committee getCommittee();

    /** {@return the State party whose reports were considered} */
    @Valid
    Country getStateParty();

    /** {@return the instruments whose implementation was considered} */
    List<Instrument> getInstrumentsUnderReview();

    /** {@return the session of the committee} */
    Optional<@Valid MeetingPeriod> getCommitteeSession();

    /** {@return the meeting of the pre-sessional working group that prepared the session} */
    Optional<@Valid MeetingPeriod> getPreSession();

    /** {@return the days of the dialogue with the delegation} */
    List<PartialDate> getDialogueDates();

    /** {@return the meetings of the committee at which the dialogue was held} */
    List<@Valid Meeting> getMeetings();

    /** {@return the way in which the dialogue was held} */
    Optional<SessionMode> getMode();

    /** {@return the reporting procedure} */
    Optional<Procedure> getProcedure();

    /** {@return whether the State was considered in the absence of a report} */
    Optional<Boolean> getWithoutReport();

    /** {@return whether the State was considered without a delegation} */
    Optional<Boolean> getWithoutDelegation();

    /** {@return the common core document} */
    Optional<@Valid CommonCoreDocument> getCommonCoreDocument();

    /** {@return the State reports that the document lists, whether under review or not} */
    List<@Valid StateReport> getStateReports();

    /** {@return the lists of issues, one entry per document} */
    List<@Valid ListOfIssues> getListsOfIssues();

    /** {@return the written replies to lists of issues, one entry per document} */
    List<@Valid WrittenReplies> getWrittenReplies();

    /** {@return the reports by others than the State party} */
    List<@Valid AlternativeReport> getAlternativeReports();

    /** {@return the kinds of authors that sent no report, according to the document} */
    List<AuthorType> getNoAlternativeReportsFrom();

    /** {@return additional comments, as worded in the document} */
    Optional<@Text(max = Text.PROSE) String> getAdditionalComments();

    /** {@return the delegation of the State party} */
    Optional<@Valid Delegation> getDelegation();

    /** {@return the members of the committee who led the dialogue} */
    List<@Valid CommitteeMember> getTaskForce();

    /** {@return the account of the dialogue} */
    Optional<@Valid Dialogue> getDialogue();

    /** {@return the concluding observations, one entry per document} */
    List<@Valid ConcludingObservations> getConcludingObservations();

    /** {@return the Sustainable Development Goals and targets that the document links to the session} */
    List<SdgCode> getSdgs();

    /** {@return the next reports requested from the State party, with their numbers and due dates} */
    List<@Valid NextReport> getNextReports();

    /** {@return the links to material about the session} */
    List<@Valid Link> getLinks();

    /** {@return the documents that the record was made from} */
    List<@Valid Source> getSources();

    /** {@return additional members defined by the user: any JSON object, kept unchanged} */
    Optional<JsonObject> getExtensions();

    /**
     * {@return the earliest date of the dialogue, by the order of {@link PartialDate#compareTo}; empty if there is no
     * date}
     */
    default Optional<PartialDate> getFirstDialogueDate() {
        return getDialogueDates().stream().min(Comparator.naturalOrder());
    }

    /**
     * Checks if an instrument is stated to be under review.
     *
     * @param instrument the instrument
     * @return whether it is among {@link #getInstrumentsUnderReview}
     */
    default boolean isUnderReview(Instrument instrument) {
        return getInstrumentsUnderReview().contains(instrument);
    }

    /**
     * Returns the latest report of an instrument: the one with the highest numbers (see {@link ReportNumbers#compareTo}),
     * of equal ones the later entry, and where no report has numbers the last one listed.
     *
     * @param instrument the instrument
     * @return its latest report, empty if none is listed
     */
    default Optional<StateReport> getLatestReport(Instrument instrument) {
        Comparator<StateReport> byNumbers = Comparator.comparing(
                report -> report.getNumbers().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
        return getStateReports().stream()
                .filter(report -> report.getInstrument() == instrument)
                .reduce((earlier, later) -> byNumbers.compare(earlier, later) <= 0 ? later : earlier);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableCountrySession.Builder {

        Builder() {}

        @Override
        public CountrySession build() {
            CountrySession value = super.build();
            WellFormed.requireTexts(value.getId(), value.getAdditionalComments());
            return value;
        }
    }
}
