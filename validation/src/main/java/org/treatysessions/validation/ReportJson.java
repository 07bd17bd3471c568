package org.treatysessions.validation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.PartialDate;

/**
 * Reports and findings as values of JSON, which any mapper can write.
 *
 * <p>An object is a {@link Map} whose order is that of the members, an array a {@link List}; what they hold is a {@link
 * String}, {@link Integer}, {@link Long} or {@link Boolean}, and never null: what is not known has no member. Layout and
 * escapes are left to the mapper. To write members beside these, put all into a map of your own.
 *
 * <p>None of the values can be changed, and all may be read by several threads.
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Gives a report as a JSON object.
     *
     * <p>Its members are, in this order:
     *
     * <ul>
     *   <li>{@code asOf}: the day that rules took for the present one, such as {@code 2026-11-23}; only where one was
     *       given
     *   <li>{@code referenceData}: its name; only where there was such data
     *   <li>{@code configuration}: its {@code name}, and {@code accepted}, for each acceptance {@code rule}, {@code
     *       path}, {@code record} (only where it has one), {@code reason} and {@code findings}, the number that it took
     *       out; only where the validator had a configuration
     *   <li>{@code records}: the numbers {@code read}, {@code accepted}, {@code rejected} and {@code unreadable}, see
     *       {@link ValidationReport.Records}
     *   <li>{@code counts}: how many findings each severity has, by its code
     *   <li>{@code rules}: how many findings each rule has that has any, by its id
     *   <li>{@code findings}: each as in {@link #of(Finding, Locale)}; put into words when it is taken from the list, so
     *       that a long report needs no memory for the words of all
     *   <li>{@code skipped}: the {@code rule} that did not speak, and the {@code reason} in words
     *   <li>{@code dropped}: how many findings are counted and not kept
     * </ul>
     *
     * @param report the report
     * @param language the language of the words; the nearest one that there is, is taken, English where there is none
     * @return the members
     */
    public static Map<String, Object> of(ValidationReport report, Locale language) {
        Map<String, Object> members = new LinkedHashMap<>();
        report.asOf().ifPresent(day -> members.put("asOf", day.toString()));
        report.referenceData().ifPresent(data -> members.put("referenceData", data));
        report.configuration()
                .ifPresent(configuration -> members.put("configuration", of(configuration, report.accepted())));
        members.put("records", of(report.records()));
        Map<String, Object> counts = new LinkedHashMap<>();
        report.counts().forEach((severity, count) -> counts.put(severity.code(), count));
        members.put("counts", Collections.unmodifiableMap(counts));
        Map<String, Object> rules = new LinkedHashMap<>();
        report.countsByRule().forEach((rule, count) -> rules.put(rule.toString(), count));
        members.put("rules", Collections.unmodifiableMap(rules));
        members.put("findings", list(report.findings(), finding -> of(finding, language)));
        members.put("skipped", list(report.skipped(), skipped -> of(skipped, language)));
        members.put("dropped", report.dropped());
        return Collections.unmodifiableMap(members);
    }

    /**
     * Gives a finding as a JSON object.
     *
     * <p>Its members are, in this order: {@code rule}, the id; {@code severity}, the code; {@code path}, a JSON Pointer;
     * {@code message}, the words; {@code arguments}, by their names, dates as texts such as {@code 2018-05}; where the
     * record is known {@code source}, its name, and {@code record}, the number; where the location is known {@code line}
     * and {@code column}. They count from 1.
     *
     * @param finding the finding
     * @param language the language of the message; the nearest one that there is, is taken, English where there is none
     * @return the members
     */
    public static Map<String, Object> of(Finding finding, Locale language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", finding.rule().id().toString());
        members.put("severity", finding.severity().code());
        members.put("path", finding.path());
        members.put("message", finding.message(language));
        members.put("arguments", arguments(finding));
        finding.record().ifPresent(record -> {
            members.put("source", record.source());
            members.put("record", record.number());
        });
        finding.location().ifPresent(location -> {
            members.put("line", location.line());
            members.put("column", location.column());
        });
        return Collections.unmodifiableMap(members);
    }

    private static Map<String, Object> arguments(Finding finding) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, argument(value)));
        return Collections.unmodifiableMap(arguments);
    }

    private static Object argument(Object value) {
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            list.forEach(entry -> values.add(argument(entry)));
            return Collections.unmodifiableList(values);
        }
        return value instanceof PartialDate date ? date.toString() : value;
    }

    private static Map<String, Object> of(ValidatorConfiguration configuration, List<AcceptedFindings> accepted) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", configuration.name());
        members.put("accepted", list(accepted, ReportJson::of));
        return Collections.unmodifiableMap(members);
    }

    private static Map<String, Object> of(AcceptedFindings accepted) {
        Acceptance acceptance = accepted.acceptance();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", acceptance.rule());
        members.put("path", acceptance.path());
        acceptance.record().ifPresent(id -> members.put("record", id));
        members.put("reason", acceptance.reason());
        members.put("findings", accepted.count());
        return Collections.unmodifiableMap(members);
    }

    private static Map<String, Object> of(ValidationReport.Records records) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("read", records.read());
        members.put("accepted", records.accepted());
        members.put("rejected", records.rejected());
        members.put("unreadable", records.unreadable());
        return Collections.unmodifiableMap(members);
    }

    private static Map<String, Object> of(SkippedRule skipped, Locale language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", skipped.rule().id().toString());
        members.put("reason", skipped.message(language));
        return Collections.unmodifiableMap(members);
    }

    /** A list whose objects are made when they are taken from it. */
    private static <T> List<Map<String, Object>> list(List<T> values, Function<T, Map<String, Object>> object) {
        return new AbstractList<>() {
            @Override
            public Map<String, Object> get(int index) {
                return object.apply(values.get(index));
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }
}
