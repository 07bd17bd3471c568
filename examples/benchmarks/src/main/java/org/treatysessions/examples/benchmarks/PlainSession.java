// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session as an application without the library would have it: plain Java records with texts for dates and codes,
 * nullable members, and the constraints of Jakarta.
 */
record PlainSession(
        @Nullable String $schema,
        @NotNull String schemaVersion,
        @Nullable @Size(max = 200) String id,
        @NotNull String committee,
        @NotNull @Valid PlainCountry stateParty,
        @Nullable List<String> instrumentsUnderReview,
        @Nullable @Valid Meeting committeeSession,
        @Nullable @Valid Meeting preSession,
        @Nullable List<@Date String> dialogueDates,
        @Nullable List<@Valid DialogueMeeting> meetings,
        @Nullable String mode,
        @Nullable String procedure,
        @Nullable Boolean withoutReport,
        @Nullable Boolean withoutDelegation,
        @Nullable @Valid CoreDocument commonCoreDocument,
        @Nullable List<@Valid Report> stateReports,
        @Nullable List<@Valid IssueList> listsOfIssues,
        @Nullable List<@Valid Replies> writtenReplies,
        @Nullable List<@Valid OtherReport> alternativeReports,
        @Nullable List<String> noAlternativeReportsFrom,
        @Nullable @Prose String additionalComments,
        @Nullable @Valid People delegation,
        @Nullable List<@Valid Member> taskForce,
        @Nullable @Valid Talk dialogue,
        @Nullable List<@Valid Observations> concludingObservations,
        @Nullable List<String> sdgs,
        @Nullable List<@Valid Next> nextReports,
        @Nullable List<@Valid Address> links,
        @Nullable List<@Valid Origin> sources,
        @Nullable Map<String, Object> extensions) {

    /** A date in one of three precisions. */
    @Pattern(regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?")
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Date {
        String message() default "date";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** A short text. */
    @Size(min = 1, max = 500)
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Label {
        String message() default "label";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** A long text. */
    @Size(min = 1, max = 100_000)
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Prose {
        String message() default "prose";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record PlainCountry(
            @NotNull @Pattern(regexp = "[A-Z]{3}|EU") String code,
            @Nullable @Label String name) {}

    record Meeting(
            @Nullable @Min(1) Integer number,
            @Nullable @Date String start,
            @Nullable @Date String end,
            @Nullable @Label String place) {}

    record DialogueMeeting(
            @Nullable @Min(1) Integer number,
            @Nullable @Date String date,
            @Nullable @Label String chamber,
            @Nullable @Label String symbol) {}

    record CoreDocument(
            @Nullable @Date String initialSubmission,
            @Nullable @Date String updated,
            @Nullable @Date String annexes,
            @Nullable @Label String symbol,
            @Nullable @Label String language,
            @Nullable @Min(0) Integer wordCount,
            @Nullable @Size(max = 2000) String href) {}

    record Report(
            @NotNull String instrument,
            @Nullable String kind,
            @Nullable @Label String territory,
            @Nullable String numbers,
            @Nullable @Date String due,
            @Nullable @Date String submitted,
            @Nullable @Label String symbol,
            @Nullable @Label String language,
            @Nullable @Min(0) Integer wordCount,
            @Nullable @Size(max = 2000) String href) {}

    record IssueList(
            @Nullable String instrument,
            @Nullable String kind,
            @Nullable @Label String territory,
            @Nullable @Date String issued,
            @Nullable @Min(0) Integer questionCount,
            @Nullable @Label String symbol,
            @Nullable @Label String language,
            @Nullable @Min(0) Integer wordCount,
            @Nullable @Size(max = 2000) String href) {}

    record Replies(
            @Nullable String instrument,
            @Nullable @Label String territory,
            @Nullable @Date String due,
            @Nullable @Date String submitted,
            @Nullable @Label String symbol,
            @Nullable @Label String language,
            @Nullable @Min(0) Integer wordCount,
            @Nullable @Size(max = 2000) String href) {}

    record OtherReport(
            @NotNull @Label String author,
            @NotNull String authorType,
            @Nullable @Label String title,
            @Nullable @Date String submitted,
            @Nullable Boolean confidential,
            @Nullable @Label String language,
            @Nullable @Min(0) Integer wordCount,
            @Nullable @Size(max = 2000) String href) {}

    record Person(
            @NotNull @Label String name,
            @Nullable @Label String title,
            @Nullable @Label String body) {}

    record People(
            @Nullable @Prose String description,
            @Nullable @Min(1) Integer size,
            @Nullable @Valid Person head,
            @Nullable List<@Valid Person> members,
            @Nullable List<@Label String> bodies) {}

    record Member(
            @NotNull @Label String name,
            @Nullable @Valid PlainCountry country,
            @Nullable String role) {}

    record Said(
            @NotNull String by,
            @Nullable @Label String name,
            @NotNull @Prose String text) {}

    record Issue(
            @NotNull @Label String topic,
            @Nullable @Label String cluster,
            @Nullable List<@Valid Said> statements) {}

    record Talk(
            @Nullable @Prose String character,
            @Nullable @Prose String generalAssessment,
            @Nullable List<@Valid Issue> issues) {}

    record Urgent(
            @Nullable @Label String id,
            @NotNull @Label String area,
            @Nullable @Prose String text,
            @Nullable List<@Prose String> actions,
            @Nullable List<@Label String> paragraphs,
            @Nullable List<@Label String> themes,
            @Nullable List<@Label String> affectedPersons,
            @Nullable List<String> sdgs) {}

    record Later(
            @Nullable List<@Label String> paragraphs,
            @Nullable @Date String due,
            @Nullable @Prose String text) {}

    record Numbered(
            @NotNull @Label String number,
            @Nullable @Label String heading,
            @NotNull @Prose String text) {}

    record Observations(
            @Nullable String instrument,
            @Nullable @Label String territory,
            @Nullable @Date String adopted,
            @Nullable @Date String published,
            @Nullable Boolean urgentMeasures,
            @Nullable @Min(0) Integer urgentAreasStated,
            @Nullable List<@Valid Urgent> urgentRecommendations,
            @Nullable @Valid Later followUp,
            @Nullable List<@Valid Numbered> paragraphs,
            @Nullable @Label String symbol,
            @Nullable @Label String language,
            @Nullable @Min(0) Integer wordCount,
            @Nullable @Size(max = 2000) String href) {}

    record Next(
            @NotNull String instrument,
            @Nullable String numbers,
            @Nullable @Date String due,
            @Nullable @Label String note) {}

    record Address(
            @NotNull String kind,
            @Nullable @Label String title,
            @Nullable @Size(max = 2000) String href) {}

    record Origin(
            @Nullable @Label String publisher,
            @Nullable @Label String title,
            @Nullable @Label String symbol,
            @Nullable @Label String author,
            @Nullable @Date String published,
            @Nullable @Date String retrieved,
            @Nullable @Label String language,
            @Nullable @Size(max = 2000) String href,
            @Nullable @Prose String disclaimer) {}
}
