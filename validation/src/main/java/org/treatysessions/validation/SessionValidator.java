package org.treatysessions.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.json.ReadResult;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.internal.ConstraintJudge;
import org.treatysessions.validation.internal.RuleBook;
import org.treatysessions.validation.internal.SessionRule;

/**
 * Says what is wrong with sessions, and where.
 *
 * <p>{@code check} answers with a report, {@code require} throws. Immutable and thread-safe; make one and keep it.
 */
public final class SessionValidator {

    private final @Nullable LocalDate asOf;
    private final ValidationReport empty;
    private final Judge judge = new Judge();

    private SessionValidator(Builder builder) {
        asOf = builder.asOf;
        List<SkippedRule> skipped = asOf != null
                ? List.of()
                : RuleBook.rulesThatNeedToday().stream()
                        .map(rule -> new SkippedRule(rule, reason(rule)))
                        .toList();
        empty = ValidationReport.empty(skipped, asOf, builder.maxSamples);
    }

    private static SkippedRule.Reason reason(SessionRule rule) {
        return rule.isSilentWithoutToday() ? SkippedRule.Reason.NO_TODAY : SkippedRule.Reason.NO_TODAY_IN_PART;
    }

    /** {@return a builder of a validator that knows no present day} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks what was read: structural and other findings together, once each, with their places in the text.
     *
     * @param read what reading a document gave
     * @return the report
     */
    public ValidationReport check(ReadResult read) {
        List<Finding> findings = new ArrayList<>(read.findings());
        read.session().ifPresent(session -> findings.addAll(located(RuleBook.apply(session, asOf), read)));
        return empty.of(findings, read.dropped(), read.session().isPresent());
    }

    private static List<Finding> located(List<Finding> findings, ReadResult read) {
        Map<String, Location> locations =
                read.locate(findings.stream().map(Finding::path).toList());
        return findings.stream()
                .map(finding -> {
                    Location location = locations.get(finding.path());
                    return location == null ? finding : finding.withLocation(location);
                })
                .map(finding -> read.record().map(finding::withRecord).orElse(finding))
                .toList();
    }

    /**
     * Checks a session that was built in Java: the constraints on its types, and the same rules, without places in a
     * text.
     *
     * @param session the session
     * @return the report
     */
    public ValidationReport check(CountrySession session) {
        List<Finding> findings = new ArrayList<>(judge.get().judge(session));
        findings.addAll(RuleBook.apply(session, asOf));
        return empty.of(findings, List.of(), true);
    }

    /**
     * Requires a session to have no error.
     *
     * @param session the session
     * @throws InvalidSessionException if it has one
     */
    public void require(CountrySession session) {
        ValidationReport report = check(session);
        if (!report.isValid()) {
            throw new InvalidSessionException(report);
        }
    }

    /**
     * Requires what was read to have given a session without an error.
     *
     * @param read what reading a document gave
     * @return the session
     * @throws InvalidSessionException if it has an error
     */
    public CountrySession require(ReadResult read) {
        ValidationReport report = check(read);
        if (!report.isValid()) {
            throw new InvalidSessionException(report);
        }
        return read.session().orElseThrow();
    }

    /** {@return the report on no record, to merge others into} */
    public ValidationReport emptyReport() {
        return empty;
    }

    /** The judge of constraints, made when it is first needed. */
    private static final class Judge {

        private volatile @Nullable ConstraintJudge made;

        ConstraintJudge get() {
            ConstraintJudge judge = made;
            if (judge == null) {
                synchronized (this) {
                    judge = made;
                    if (judge == null) {
                        judge = new ConstraintJudge();
                        made = judge;
                    }
                }
            }
            return judge;
        }
    }

    /** Sets how sessions are judged; not thread-safe. */
    public static final class Builder {

        private @Nullable LocalDate asOf;
        private int maxSamples = 1000;

        private Builder() {}

        /**
         * Sets the day that the rules take for the present one. Without it, the rules that need it are skipped.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            asOf = day;
            return this;
        }

        /**
         * Sets how many findings of each rule a report keeps; 1000 unless set. Counts are exact nevertheless.
         *
         * @param samples the number
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxSamples(int samples) {
            if (samples < 1) {
                throw new IllegalArgumentException("At least one finding of each rule must be kept: " + samples);
            }
            maxSamples = samples;
            return this;
        }

        /** {@return a validator as was set} */
        public SessionValidator build() {
            return new SessionValidator(this);
        }
    }
}
