// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of paragraphs in a sentence, such as {@code 24 and 28 (a)}, and the topics that follow them.
 */
final class ParagraphNumbers {

    private static final String NUMBER = "\\d{1,3}(?:\\s*\\((?:[a-z]{1,2}|[ivx]{1,4})\\)|\\s+[a-h]\\)(?!\\p{L}))?";

    /** A further point of the paragraph before: {@code 12 (a) and (b)}. */
    private static final String POINT = "\\((?:[a-z]{1,2}|[ivx]{1,4})\\)|[a-h]\\)(?!\\p{L})";

    private static final Pattern ONE = Pattern.compile("(?<number>" + NUMBER + ")|(?<point>" + POINT + ")");
    private static final String LINK = "\\s*(?:,\\s*(?:and|et|y)?|and|et|y|as well as)\\s*";
    private static final String RANGE = "\\s*(?:to|à|a|[-\\u2010-\\u2015])\\s*";
    private static final String LABEL =
            "(?:(?:in |au |en el |aux |los |les |el |le )?(?:paragraphs?|paras?\\.?|paragraphes?|párrafos?)\\s+)";
    private static final Pattern LIST = Pattern.compile(
            LABEL + "?(?<list>" + NUMBER + "(?:(?:" + LINK + "|" + RANGE + ")(?:" + POINT + "|" + LABEL + "?" + NUMBER
                    + "(?![\\d/.]?\\d)))*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What has paragraphs that are not those of the document. */
    private static final String ELSEWHERE =
            "\\d{1,3}(?:\\s*\\([\\da-z]{1,2}\\))?,?\\s+(?:of|de|du|del)\\s+(?:the\\s+|its\\s+|l['’]|la\\s+|el\\s+|su\\s+|son\\s+)?(?:Committee’s\\s+)?"
                    + "(?:articles?|artículos?|rules?|règles?|reglas?|resolutions?|résolutions?|resolución|general comments?|observations? générales?"
                    + "|observación general|guidelines|directives|directrices|optional protocol|protocole|protocolo|previous|précédentes|anteriores)\\b";

    private static final Pattern START =
            Pattern.compile(LABEL + "(?=\\d)(?!" + ELSEWHERE + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TOPIC = Pattern.compile(
            "\\s*,?\\s*\\((?<parentheses>[^()]*(?:\\([^()]*\\)[^()]*)*)\\)"
                    + "|\\s*,?\\s*(?:on|regarding|concerning|relating to|with regard to|in relation to|about"
                    + "|relati(?:f|fs|ve|ves) (?:à la |à l’|aux |au |à )|concernant |portant sur |sur "
                    + "|relativ[oa]s? (?:a la |a las |a los |al |a )|sobre |referentes? (?:a la |a las |a los |al |a ))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ParagraphNumbers() {}

    /**
     * Numbers with their topic.
     *
     * @param numbers the numbers as printed
     * @param from the first character of the numbers
     * @param to the character after them
     * @param topicFrom the first character of the topic; -1 if there is none
     * @param topicTo the character after the topic
     */
    record Group(List<String> numbers, int from, int to, int topicFrom, int topicTo) {}

    /**
     * Finds the groups of a sentence, from the first word for paragraphs on.
     *
     * @param text the text
     * @param start where to start
     * @param end the end of the sentence
     * @return the groups
     */
    static List<Group> groups(String text, int start, int end) {
        Matcher first = START.matcher(text).region(start, end);
        List<Group> groups = new ArrayList<>();
        if (!first.find()) {
            return groups;
        }
        int at = first.start();
        while (at < end) {
            Matcher list = LIST.matcher(text).region(at, end).useTransparentBounds(true);
            if (!list.lookingAt()) {
                break;
            }
            int next = list.end();
            int topicFrom = -1;
            int topicTo = -1;
            Matcher topic = TOPIC.matcher(text).region(next, end);
            if (topic.lookingAt()) {
                if (topic.group("parentheses") != null) {
                    topicFrom = topic.start("parentheses");
                    topicTo = topic.end("parentheses");
                    next = topic.end();
                } else {
                    topicFrom = topic.end();
                    topicTo = topicEnd(text, topicFrom, end);
                    next = topicTo;
                    while (topicFrom < topicTo && Character.isWhitespace(text.charAt(topicFrom))) {
                        topicFrom++;
                    }
                }
            }
            groups.add(
                    new Group(numbers(list.group("list")), list.start("list"), list.end("list"), topicFrom, topicTo));
            Matcher link = Pattern.compile(
                            "(?:" + LINK + "|\\s*;\\s*(?:and|et|y)?\\s*)(?:" + LABEL + "|(?=\\d))",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text)
                    .region(next, end);
            at = link.lookingAt() ? link.end() : end;
        }
        return groups;
    }

    /** The topic ends before the next numbers that have a topic, or at the end of the sentence. */
    private static int topicEnd(String text, int from, int end) {
        Matcher next = Pattern.compile(
                        LINK + LABEL + "?" + "(?:" + NUMBER + ")(?:(?:" + LINK + "|" + RANGE + ")" + LABEL + "?"
                                + NUMBER + ")*"
                                + "(?=\\s*,?\\s*(?:(?:on|regarding|concerning|relating to|with regard to|in relation to|concernant|portant sur|sur|sobre)\\b|relati[fv]|referentes?|\\((?![a-z]\\))))"
                                + "|\\s*;\\s*(?=(?:and |et |y )?" + LABEL + ")",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .region(from, end);
        int to = next.find() ? next.start() : end;
        while (to > from && ".,; ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static List<String> numbers(String list) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = ONE.matcher(list);
        int end = 0;
        while (matcher.find()) {
            String last = numbers.isEmpty() ? "" : numbers.get(numbers.size() - 1);
            boolean isRange = list.substring(end, matcher.start()).matches("(?iu)" + RANGE);
            end = matcher.end();
            if (matcher.group("point") != null) {
                point(numbers, last, matcher.group("point").replaceAll("[()]", ""), isRange);
                continue;
            }
            String number = matcher.group().replaceAll("\\s+", " ").replaceAll("(\\d)\\(", "$1 (");
            if (isRange && number.matches("\\d+") && last.matches("\\d+")) {
                int to = Integer.parseInt(number);
                for (int i = Integer.parseInt(last) + 1; i < to && i < 400; i++) {
                    numbers.add(Integer.toString(i));
                }
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** Adds a point of the paragraph of the last number, with those between them if it ends a range. */
    private static void point(List<String> numbers, String last, String point, boolean isRange) {
        String paragraph = last.replaceAll("\\D.*", "");
        boolean english = !last.matches("\\d+ [a-h]\\)");
        String before = last.substring(paragraph.length()).replaceAll("[() ]", "");
        if (isRange && before.length() == 1 && point.length() == 1) {
            for (char c = (char) (before.charAt(0) + 1); c < point.charAt(0); c++) {
                numbers.add(paragraph + (english ? " (" + c + ")" : " " + c + ")"));
            }
        }
        numbers.add(paragraph + (english ? " (" + point + ")" : " " + point + ")"));
    }
}
