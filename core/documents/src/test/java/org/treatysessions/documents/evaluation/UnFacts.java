// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The flat facts of a row of truth about a UN document, and the same facts of a record. */
final class UnFacts {

    private static final List<String> PLAIN = List.of(
            "committee",
            "state",
            "symbol",
            "published",
            "language",
            "sessionNumber",
            "sessionStart",
            "sessionEnd",
            "preSessionNumber",
            "preSessionStart",
            "preSessionEnd",
            "adopted",
            "reportNumbers",
            "reportSymbol",
            "listOfIssuesSymbol",
            "repliesSymbol",
            "procedure",
            "noDelegation",
            "nextNumbers",
            "nextDue",
            "received",
            "questionCount");

    /** What a record may have although the truth does not. */
    private static final Set<String> LENIENT = Set.of(
            "procedure",
            "language",
            "published",
            "preSessionNumber",
            "preSessionStart",
            "preSessionEnd",
            "sessionNumber",
            "sessionStart",
            "sessionEnd",
            "dialogueDates");

    private UnFacts() {}

    static void compare(Map<String, Object> truth, Map<String, Object> record, Score score) {
        Map<String, Object> wanted = wanted(truth);
        Map<String, Object> found = found(record, String.valueOf(truth.get("kind")));
        Map<String, Object> all = new LinkedHashMap<>(wanted);
        found.forEach(all::putIfAbsent);
        for (String name : all.keySet()) {
            Object want = wanted.get(name);
            Object have = found.get(name);
            if ((want == null || want.equals(List.of())) && LENIENT.contains(name)) {
                continue;
            }
            if (name.equals("adopted") && want instanceof List<?> days) {
                want = days.contains(have) ? have : days.get(days.size() - 1);
            }
            score.compare(want, have, name);
        }
    }

    private static Map<String, Object> wanted(Map<String, Object> truth) {
        Map<String, Object> facts = new LinkedHashMap<>();
        PLAIN.forEach(name -> {
            if (truth.containsKey(name)) {
                facts.put(name, truth.get(name));
            }
        });
        facts.put("meetings", truth.getOrDefault("meetings", List.of()));
        facts.put("dialogueDates", truth.getOrDefault("dialogueDates", List.of()));
        facts.put("followUpParagraphs", unspaced(truth.get("followUpParagraphs")));
        List<Object> paragraphs = new ArrayList<>();
        List<Object> areas = new ArrayList<>();
        for (Object urgent : list(truth.get("urgent"))) {
            paragraphs.addAll(unspaced(map(urgent).get("paragraphs")));
            add(areas, map(urgent).get("area"));
        }
        facts.put("urgentParagraphs", paragraphs);
        facts.put("urgentAreas", areas);
        return facts;
    }

    private static Map<String, Object> found(Map<String, Object> record, String kind) {
        Map<String, Object> observations = first(record.get("concludingObservations"));
        Map<String, Object> issues = first(record.get("listsOfIssues"));
        Map<String, Object> replies = first(record.get("writtenReplies"));
        Map<String, Object> report = first(record.get("stateReports"));
        Map<String, Object> next = first(record.get("nextReports"));
        Map<String, Object> own = kind.startsWith("concluding")
                ? observations
                : kind.startsWith("list") ? issues : kind.startsWith("written") ? replies : report;
        Map<String, Object> session = map(record.get("committeeSession"));
        Map<String, Object> preSession = map(record.get("preSession"));
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "committee", record.get("committee"));
        put(facts, "state", map(record.get("stateParty")).get("code"));
        put(facts, "symbol", own.get("symbol"));
        put(facts, "published", own.get("published"));
        put(facts, "published", own.get("issued"));
        put(facts, "published", first(record.get("sources")).get("published"));
        put(facts, "language", own.get("language"));
        for (String part : List.of("number", "start", "end")) {
            String name = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
            put(facts, "session" + name, session.get(part));
            put(facts, "preSession" + name, preSession.get(part));
        }
        put(facts, "adopted", observations.get("adopted"));
        put(facts, "reportNumbers", report.get("numbers"));
        put(facts, "reportSymbol", kind.equals("state-report") ? null : report.get("symbol"));
        put(facts, "listOfIssuesSymbol", kind.startsWith("list") ? null : issues.get("symbol"));
        put(facts, "repliesSymbol", kind.startsWith("written") ? null : replies.get("symbol"));
        put(facts, "procedure", record.get("procedure"));
        put(facts, "noDelegation", record.get("withoutDelegation"));
        put(facts, "nextNumbers", next.get("numbers"));
        put(facts, "nextDue", next.get("due"));
        put(facts, "received", own.get("submitted"));
        put(facts, "questionCount", issues.get("questionCount"));
        List<Object> meetings = new ArrayList<>();
        list(record.get("meetings"))
                .forEach(meeting -> add(meetings, map(meeting).get("number")));
        facts.put("meetings", meetings);
        facts.put("dialogueDates", list(record.get("dialogueDates")));
        facts.put(
                "followUpParagraphs", unspaced(map(observations.get("followUp")).get("paragraphs")));
        List<Object> paragraphs = new ArrayList<>();
        List<Object> areas = new ArrayList<>();
        for (Object urgent : list(observations.get("urgentRecommendations"))) {
            paragraphs.addAll(unspaced(map(urgent).get("paragraphs")));
            add(areas, map(urgent).get("area"));
        }
        facts.put("urgentParagraphs", paragraphs);
        facts.put("urgentAreas", areas);
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (value != null) {
            facts.putIfAbsent(name, value);
        }
    }

    private static void add(List<Object> values, Object value) {
        if (value != null) {
            values.add(value instanceof String text ? text.toLowerCase(Locale.ROOT) : value);
        }
    }

    private static List<Object> unspaced(Object values) {
        List<Object> unspaced = new ArrayList<>();
        list(values).forEach(value -> unspaced.add(value.toString().replaceAll("\\s", "")));
        return unspaced;
    }

    @SuppressWarnings("unchecked") // names of members are texts
    private static Map<String, Object> map(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    @SuppressWarnings("unchecked") // any list is one of objects
    private static List<Object> list(Object value) {
        return value instanceof List ? (List<Object>) value : List.of();
    }

    private static Map<String, Object> first(Object value) {
        return list(value).isEmpty() ? map(value) : map(list(value).get(0));
    }
}
