// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.treatysessions.examples.schema.FormatPlaces.Place;
import org.treatysessions.validation.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Generates all vectors except those written by hand, by changing the samples place by place. */
final class VectorGenerator {

    /** The definitions of free texts in the schema, with their maximum lengths. */
    private static final Map<String, Integer> TEXTS =
            new TreeMap<>(Map.of("label", 500, "prose", 100_000, "href", 2_000));

    private static final Set<String> VOCABULARIES = Set.of(
            "committee",
            "instrument",
            "procedure",
            "listOfIssuesKind",
            "authorType",
            "taskForceRole",
            "speaker",
            "linkKind");

    private static final String ASTRAL = "\ud83d\ude00";

    private VectorGenerator() {}

    /** The files by name, each with its vectors. */
    static Map<String, VectorFile> files() {
        Map<String, VectorFile> files = new LinkedHashMap<>();
        files.put("rules.json", rules());
        files.put("structure.json", structure());
        files.put("texts.json", texts());
        files.put("vocabularies.json", vocabularies());
        files.put("dates-and-numbers.json", datesAndNumbers());
        files.put("versions-and-extensions.json", versionsAndExtensions());
        files.put("records.json", records());
        Set<String> texts = new HashSet<>();
        files.values().forEach(file -> file.keepOnly(vector -> texts.add(vector.text())));
        return files;
    }

    // ------------------------------------------------------------------------------------- structure

    private static VectorFile structure() {
        VectorFile file = new VectorFile(
                "Every member of the format, in the minimal document that has it: null, of another type, misspelt, missing.");
        int turn = 0;
        for (Place place : FormatPlaces.all()) {
            if (!place.kind().equals("schemaVersion")) {
                file.right(place.name() + " alone", place.document());
            }
            file.wrong(place.name() + " is null", place.with(Tree.parse("null")), "wrong-type", place.pointer());
            file.wrong(
                    place.name() + " has another type",
                    place.with(otherType(place, turn++)),
                    "wrong-type",
                    place.pointer());
            if (!place.isEntry()) {
                misspelt(place, file);
            }
            if (place.isRequired()) {
                file.wrong(
                        place.name() + " is missing",
                        Tree.without(place.document(), place.pointer()),
                        "required-member-missing",
                        place.owner());
            }
            if (place.isList()) {
                file.right(place.name() + " is empty", place.with(Tree.parse("[]")));
                JsonNode withNull = Tree.with(place.document(), place.pointer() + "/1", Tree.parse("null"));
                file.wrong(place.name() + " has a null in it", withNull, "wrong-type", place.pointer() + "/1");
            }
            if (place.schema().has("properties")) {
                JsonNode withMore =
                        Tree.with(place.document(), place.pointer() + "/remark", Tree.parse("{\"any\": [1]}"));
                file.wrong(
                        place.name() + " has one more member", withMore, "unknown-member", place.pointer() + "/remark");
            }
        }
        return file;
    }

    private static void misspelt(Place place, VectorFile file) {
        String other = place.member().startsWith("$")
                ? place.member().substring(1)
                : place.member().substring(0, 1).toUpperCase(Locale.ROOT)
                        + place.member().substring(1);
        JsonNode document = Tree.renamed(place.document(), place.pointer(), other);
        String path = place.owner() + "/" + other;
        if (place.isRequired()) {
            file.wrong(
                    place.name() + " is misspelt",
                    document,
                    "required-member-missing",
                    place.owner(),
                    "unknown-member",
                    path);
        } else {
            file.wrong(place.name() + " is misspelt", document, "unknown-member", path);
        }
    }

    private static JsonNode otherType(Place place, int turn) {
        if (place.isList()) {
            return place.value().get(0);
        }
        List<String> others = switch (place.kind()) {
            case "integer" -> List.of("\"5\"", "true", "[5]", "{}", "5.5");
            case "boolean" -> List.of("\"true\"", "0", "1", "[]", "{}");
            default ->
                place.isObject()
                        ? List.of("[]", "\"text\"", "0", "true", "[{}]")
                        : List.of("5", "false", "[\"" + place.value().asString() + "\"]", "{}", "0.5", "[]");
        };
        return Tree.parse(others.get(turn % others.size()));
    }

    // ----------------------------------------------------------------------------------------- texts

    private static VectorFile texts() {
        VectorFile file =
                new VectorFile("Texts: blank ones, and lengths in code points, just allowed and one too many.");
        int turn = 0;
        List<String> blanks = List.copyOf(blankCharacters());
        for (Map.Entry<String, Integer> text : TEXTS.entrySet()) {
            for (Place place : FormatPlaces.of(text.getKey())) {
                if (place.kind().equals("href")) {
                    file.right(place.name() + " is empty", place.with(""));
                    file.right(place.name() + " is not an address", place.with("see below"));
                } else {
                    String blank = blanks.get(turn++ * 7 % blanks.size()) + blanks.get(turn * 11 % blanks.size());
                    file.wrong(place.name() + " is empty", place.with(""), "text-blank", place.pointer());
                    file.wrong(place.name() + " is blank", place.with(blank), "text-blank", place.pointer());
                }
                if (place.kind().equals("label")) {
                    lengths(place, "e", 500, file);
                }
            }
        }
        lengths(place("/sources/0/href"), "/", 2_000, file);
        lengths(place("/taskForce/0/name"), ASTRAL, 500, file);
        lengths(place("/additionalComments"), "a", 100_000, file);
        lengths(place("/id"), "i", 200, file);
        lengths(place("/id"), ASTRAL, 200, file);
        Place title = place("/sources/0/title");
        for (String blank : blanks) {
            file.wrong("a text of " + codes(blank) + " only", title.with(blank), "text-blank", title.pointer());
        }
        for (int other :
                List.of(0x7f, 0x80, 0xad, 0x180e, 0x200b, 0x200c, 0x200e, 0x2060, 0x2800, 0x3164, 0xfffe, 0xe0020)) {
            String text = Character.toString(other);
            file.right("a text of " + codes(text) + " is not blank", title.with(text));
        }
        ids(file, blanks);
        return file;
    }

    private static void ids(VectorFile file, List<String> blanks) {
        Place id = place("/id");
        for (String blank : blanks) {
            boolean isWhiteSpace = whiteSpace().contains(blank);
            String name = "an id with " + codes(blank) + " in it";
            if (isWhiteSpace) {
                file.wrong(name, id.with("a" + blank + "b"), "id-invalid", "/id");
            } else {
                file.right(name, id.with("a" + blank + "b"));
            }
        }
        file.wrong("an id that is empty", id.with(""), "text-blank", "/id");
        file.wrong("an id of a blank", id.with(" "), "text-blank", "/id");
        file.wrong("an id of byte order marks", id.with("\ufeff\ufeff"), "text-blank", "/id");
        file.wrong("an id that ends in a line break", id.with("made-up\n"), "id-invalid", "/id");
        file.wrong("an id that begins with a no-break space", id.with("\u00a0made-up"), "id-invalid", "/id");
        file.right("an id that begins with a byte order mark", id.with("\ufeffmade-up"));
        file.right("an id that is an address", id.with("https://example.org/sessions/1?a=b#c"));
        file.right("an id of an emoji", id.with(ASTRAL));
    }

    private static void lengths(Place place, String character, int max, VectorFile file) {
        String what = character.equals(ASTRAL) ? " astral characters" : " characters";
        file.right(place.name() + " has " + max + what, place.with(character.repeat(max)));
        file.wrong(
                place.name() + " has " + (max + 1) + what,
                place.with(character.repeat(max + 1)),
                "text-too-long",
                place.pointer());
    }

    /** White_Space of Unicode. */
    private static List<String> whiteSpace() {
        List<String> white = new ArrayList<>();
        add(white, 0x09, 0x0d);
        add(white, 0x20, 0x20);
        add(white, 0x85, 0x85);
        add(white, 0xa0, 0xa0);
        add(white, 0x1680, 0x1680);
        add(white, 0x2000, 0x200a);
        add(white, 0x2028, 0x2029);
        add(white, 0x202f, 0x202f);
        add(white, 0x205f, 0x205f);
        add(white, 0x3000, 0x3000);
        return white;
    }

    /** White space, and other characters that count as blank. */
    private static Collection<String> blankCharacters() {
        List<String> blanks = new ArrayList<>();
        add(blanks, 0x00, 0x1f);
        whiteSpace().stream().filter(white -> !blanks.contains(white)).forEach(blanks::add);
        add(blanks, 0xfeff, 0xfeff);
        return blanks;
    }

    private static void add(List<String> texts, int first, int last) {
        for (int character = first; character <= last; character++) {
            texts.add(Character.toString(character));
        }
    }

    private static String codes(String text) {
        return String.format("U+%04X", text.codePointAt(0));
    }

    // ---------------------------------------------------------------------------------- vocabularies

    private static VectorFile vocabularies() {
        VectorFile file = new VectorFile(
                "Vocabularies, goals and targets, language tags and country codes: each value, and what is near to one.");
        for (String kind : new TreeSet<>(VOCABULARIES)) {
            List<Place> places = FormatPlaces.of(kind);
            List<String> values = FormatPlaces.definition(kind).get("enum").values().stream()
                    .map(JsonNode::asString)
                    .toList();
            for (int i = 0; i < values.size(); i++) {
                Place place = places.get(i % places.size());
                file.right(place.name() + " is " + values.get(i), place.with(values.get(i)));
            }
            for (Place place : places) {
                nearMisses(place, place.value().asString(), file);
            }
        }
        sdgs(file);
        languages(file);
        countries(file);
        return file;
    }

    private static void nearMisses(Place place, String value, VectorFile file) {
        String otherCase = value.equals(value.toUpperCase(Locale.ROOT))
                ? value.toLowerCase(Locale.ROOT)
                : value.toUpperCase(Locale.ROOT);
        for (String wrong : List.of(otherCase, value + " ", "", value.substring(1), "none")) {
            file.wrong(place.name() + " is \"" + wrong + "\"", place.with(wrong), "value-not-allowed", place.pointer());
        }
    }

    private static void sdgs(VectorFile file) {
        List<Place> places = FormatPlaces.of("sdgCode");
        List<String> right =
                List.of("1", "1.1", "1.b", "3.d", "5", "8.10", "10.c", "12.8", "16.2", "16.10", "17", "17.19");
        for (int i = 0; i < right.size(); i++) {
            Place place = places.get(i % places.size());
            file.right(place.name() + " is " + right.get(i), place.with(right.get(i)));
        }
        List<String> wrong = List.of(
                "", "0", "18", "05", "5.", "5.7", "5.A", "16.11", "16.c", "16.2.1", "16-2", " 5", "5 ", "SDG 5",
                "17.20", "1.01", "5.0");
        for (int i = 0; i < wrong.size(); i++) {
            Place place = places.get(i % places.size());
            file.wrong(
                    place.name() + " is \"" + wrong.get(i) + "\"",
                    place.with(wrong.get(i)),
                    "sdg-unknown",
                    place.pointer());
        }
    }

    private static void languages(VectorFile file) {
        List<Place> places = FormatPlaces.of("languageTag");
        List<String> right = List.of(
                "en",
                "EN",
                "fil",
                "zh-Hans",
                "zh-Hans-CN",
                "es-419",
                "sl-rozaj-biske",
                "de-1996",
                "de-CH-1901",
                "zh-yue",
                "zh-cmn-Hans-CN",
                "en-a-myext-b-another",
                "en-u-ca-buddhist",
                "en-x-private",
                "x-whatever",
                "i-klingon",
                "I-Klingon",
                "i-default",
                "en-GB-oed",
                "sgn-BE-FR",
                "sgn-CH-DE",
                "art-lojban",
                "zh-min-nan",
                "qaa",
                "abcdefgh",
                "abcd",
                "und",
                "en-0-zero",
                "en-a-bb-a-cc");
        for (int i = 0; i < right.size(); i++) {
            Place place = places.get(i % places.size());
            file.right(place.name() + " is " + right.get(i), place.with(right.get(i)));
        }
        List<String> wrong = List.of(
                "",
                " ",
                "e",
                "en_US",
                "en-",
                "-en",
                "en--US",
                "english language",
                "en, fr",
                "abcdefghi",
                "i-unknown",
                "x",
                "x-",
                "en-x",
                "en-a",
                "en-abcdefghi",
                "en-US-GB",
                "zh-Hans-Hant",
                "12",
                "1n",
                "en-\u00e9\u00e9",
                "\u0395\u03bb",
                "en\n",
                " en",
                "en-GB-oed-x",
                "sgn-BE-FR-NL",
                "x-abcdefghi",
                "i-klingonx",
                "en-u");
        for (int i = 0; i < wrong.size(); i++) {
            Place place = places.get(i % places.size());
            file.wrong(
                    place.name() + " is " + Tree.quoted(wrong.get(i)),
                    place.with(wrong.get(i)),
                    "language-invalid",
                    place.pointer());
        }
        Place language = places.get(0);
        file.right(language.name() + " has 500 characters", language.with("en-x" + "-abcdefg".repeat(62)));
        file.wrong(
                language.name() + " has 501 characters",
                language.with("en-x" + "-abcdefg".repeat(61) + "-abcdefgh"),
                "text-too-long",
                language.pointer());
    }

    private static void countries(VectorFile file) {
        List<Place> places = FormatPlaces.of("countryCode");
        List<String> right = List.of("RUS", "EU", "SUN", "YUG", "PSE", "VAT", "ZZZ");
        for (int i = 0; i < right.size(); i++) {
            Place place = places.get(i % places.size());
            file.right(place.name() + " is " + right.get(i), place.with(right.get(i)));
        }
        List<String> wrong = List.of(
                "",
                "RU",
                "rus",
                "Rus",
                "RUSS",
                "RU1",
                "R\u00dcS",
                " RUS",
                "RUS ",
                "RUS\n",
                "eu",
                "EUR-",
                "E",
                "\u0420\u0423\u0421",
                "\uff32\uff35\uff33",
                "Russian Federation");
        for (int i = 0; i < wrong.size(); i++) {
            Place place = places.get(i % places.size());
            file.wrong(
                    place.name() + " is " + Tree.quoted(wrong.get(i)),
                    place.with(wrong.get(i)),
                    "country-code-invalid",
                    place.pointer());
        }
    }

    // ----------------------------------------------------------------------------- dates and numbers

    private static VectorFile datesAndNumbers() {
        VectorFile file =
                new VectorFile("Dates, integers and report numbers: forms, limits, and what a schema cannot see.");
        dates(file);
        reportNumbers(file);
        integers(file);
        return file;
    }

    private static void dates(VectorFile file) {
        List<Place> places = FormatPlaces.of("date");
        int turn = 0;
        for (String date : List.of(
                "2001",
                "2001-05",
                "2001-05-22",
                "0001",
                "0001-01-01",
                "9999",
                "9999-12-31",
                "2000-02-29",
                "2016-02-29",
                "2018-01-31",
                "2018-04-30",
                "2018-12",
                "2018-10-10",
                "1000-10")) {
            Place place = places.get(turn++ % places.size());
            file.right(place.name() + " is " + date, place.with(date));
        }
        for (String date : List.of(
                "",
                " ",
                "0000",
                "0000-01-01",
                "201",
                "20181",
                "12018",
                "-2018",
                "+2018",
                "2018-",
                "2018-5",
                "2018-00",
                "2018-13",
                "2018-05-",
                "2018-05-1",
                "2018-05-00",
                "2018-05-32",
                "2018-5-22",
                "20180522",
                "2018/05/22",
                "22.05.2018",
                "22 May 2018",
                "2018-05-22T00:00",
                "2018-05-22Z",
                "2018-W21",
                "2018-142",
                "2018-05-22 ",
                " 2018",
                "2018\n",
                "2018-05-22\n",
                "2018~",
                "2018?",
                "201X",
                "2018-05/2018-06",
                "..",
                "\u0662\u0660\u0661\u0668",
                "\uff12\uff10\uff11\uff18",
                "2018\u201305",
                "2018-05-22-01",
                "2018-1O")) {
            Place place = places.get(turn++ % places.size());
            file.wrong(place.name() + " is " + Tree.quoted(date), place.with(date), "date-invalid", place.pointer());
        }
        for (String date : List.of(
                "2018-02-29",
                "1900-02-29",
                "2100-02-29",
                "2018-02-30",
                "2016-02-30",
                "2018-02-31",
                "2018-04-31",
                "2018-06-31",
                "2018-09-31",
                "2018-11-31")) {
            Place place = places.get(turn++ % places.size());
            file.unseen(place.name() + " is " + date, place.with(date), "date-invalid", place.pointer());
        }
    }

    private static void reportNumbers(VectorFile file) {
        List<Place> places = FormatPlaces.of("reportNumbers");
        int turn = 0;
        for (String numbers : List.of(
                "1",
                "3",
                "10",
                "3-5",
                "9-10",
                "1-2147483647",
                "999999999",
                "1000000000",
                "2147483646-2147483647",
                "2147483647")) {
            Place place = places.get(turn++ % places.size());
            file.right(place.name() + " is " + numbers, place.with(numbers));
        }
        for (String numbers : List.of(
                "",
                " ",
                "0",
                "00",
                "03",
                "0-3",
                "3-",
                "-3",
                "3-05",
                "3--5",
                "3-5-7",
                "3 - 5",
                "3 5",
                "3,5",
                "3/5",
                "3\u20135",
                "3rd",
                "III",
                "third",
                "3.0",
                "+3",
                "3\n",
                "2147483648",
                "9999999999",
                "1-2147483648",
                "10000000000",
                "\u0663",
                "2147483650",
                "3e0",
                "3-5\n")) {
            Place place = places.get(turn++ % places.size());
            file.wrong(
                    place.name() + " is " + Tree.quoted(numbers),
                    place.with(numbers),
                    "report-numbers-invalid",
                    place.pointer());
        }
        for (String numbers : List.of("5-3", "3-3", "1-1", "10-9", "2147483647-1", "2147483647-2147483647")) {
            Place place = places.get(turn++ % places.size());
            file.unseen(
                    place.name() + " is " + numbers, place.with(numbers), "report-numbers-invalid", place.pointer());
        }
    }

    private static void integers(VectorFile file) {
        for (Place place : FormatPlaces.of("integer")) {
            int min = place.schema().get("minimum").asInt();
            for (String right : List.of(Integer.toString(min), Integer.toString(min + 1), "2147483647")) {
                file.right(place.name() + " is " + right, place.with(Tree.parse(right)));
            }
            for (String wrong : List.of(Integer.toString(min - 1), "-2147483648", "2147483648", "9007199254740993")) {
                file.wrong(
                        place.name() + " is " + wrong,
                        place.with(Tree.parse(wrong)),
                        "value-out-of-range",
                        place.pointer());
            }
        }
        Place size = place("/delegation/size");
        for (String wrong : List.of("3.5", "1.000001", "1e-1")) {
            file.text(size.name() + " is " + wrong, literal(size, wrong), false, "wrong-type", size.pointer());
        }
        for (String unseen : List.of("3.0", "3.000", "3e0", "30e-1", "0.3e1", "1E2")) {
            file.text(size.name() + " is " + unseen, literal(size, unseen), true, "wrong-type", size.pointer());
        }
        Place questions = place("/listsOfIssues/0/questionCount");
        file.text(questions.name() + " is -0", literal(questions, "-0"), true);
        file.text(questions.name() + " is 0.0", literal(questions, "0.0"), true, "wrong-type", questions.pointer());
        for (String broken : List.of("03", "+3", ".5", "3.", "0x3", "NaN", "Infinity", "-", "3_000")) {
            file.text(
                    size.name() + " is " + broken + ", which is not JSON",
                    literal(size, broken),
                    false,
                    "json-syntax",
                    "");
        }
    }

    /** A document as text, with a number in another notation. */
    private static String literal(Place place, String number) {
        return place.with(Tree.parse("123454321")).toString().replace("123454321", number);
    }

    // ----------------------------------------------------------------------- versions and extensions

    private static VectorFile versionsAndExtensions() {
        VectorFile file = new VectorFile("Versions of the format, the naming of the schema, and extensions.");
        Place version = place("/schemaVersion");
        for (String right : List.of("1.0", "1.1", "1.7", "1.10", "1.99", "1.100000000000")) {
            file.right("version " + right, version.with(right));
        }
        for (String wrong : List.of(
                "",
                " ",
                "1",
                "1.",
                "1.0.0",
                "1.00",
                "1.01",
                "01.0",
                "1.a",
                "v1.0",
                "1,0",
                "1.0 ",
                " 1.0",
                "1.0\n",
                "1.-1",
                "0.9",
                "2.0",
                "2",
                "10.0",
                "\u0661.\u0660",
                "1.0-beta",
                "latest")) {
            file.wrong(
                    "version " + Tree.quoted(wrong),
                    version.with(wrong),
                    "schema-version-unsupported",
                    "/schemaVersion");
        }
        file.wrong(
                "version 2.0, and more that is wrong",
                Tree.with(version.with("2.0"), "/dialogDates", Tree.parse("null")),
                "schema-version-unsupported",
                "/schemaVersion");
        file.wrong(
                "version 1.1 with an extension",
                Tree.with(version.with("1.1"), "/summary", Tree.parse("\"A member of a later version.\"")),
                "unknown-member",
                "/summary");
        Place schema = place("/$schema");
        for (String right : List.of(
                "urn:treatysessions:schema:country-session:1.0",
                "urn:example:another",
                "not an address",
                "./session.json")) {
            file.right("$schema is " + right, schema.with(right));
        }
        for (String any : List.of(
                "{}",
                "{\"a\": null}",
                "{\"\": \"an empty name\"}",
                "{\"schemaVersion\": 2, \"committee\": null, \"dialogueDates\": []}",
                "{\"$schema\": 1, \"$ref\": \"#/nowhere\", \"$id\": {}}",
                "{\"__proto__\": {\"a\": 1}, \"constructor\": \"b\", \"toString\": []}",
                "{\"numbers\": [0, -0.5, 1e-7, 12345678901234567890, 0.1]}",
                "{\"texts\": [\"\", \" \", \"\\u0000\", \"\\ufeff\"]}",
                "{\"lists\": [[], [[]], [[[null]]]]}",
                "{\"a/b\": {\"c~d\": true}}",
                "{\"date\": \"2018-02-31\", \"language\": \"en_US\"}")) {
            file.right("extensions are " + any, place("/extensions").with(Tree.parse(any)));
        }
        for (String wrong : List.of("[{}]", "\"a\"", "1", "true", "[]")) {
            file.wrong(
                    "extensions are " + wrong,
                    place("/extensions").with(Tree.parse(wrong)),
                    "wrong-type",
                    "/extensions");
        }
        for (String nowhere : List.of("null", "[]", "\"session\"", "1", "false", "[{}]")) {
            file.wrong("a document that is " + nowhere, Tree.parse(nowhere), "wrong-type", "");
        }
        file.wrong("a document without a member", Tree.parse("{}"), "required-member-missing", "");
        return file;
    }

    // --------------------------------------------------------------------------------------- records

    private static VectorFile records() {
        VectorFile file = new VectorFile(
                "Whole records: the samples and a plain session, and these with a part of them missing.");
        file.right("the sample that has every member", FormatPlaces.sample("full.session.json"));
        file.right("the session report on Russia", FormatPlaces.sample("russia-2018.session.json"));
        JsonNode plain = Tree.parse(RuleCatalogue.plainSession());
        file.right("the plain session", plain);
        without(plain, "the plain session", file);
        ObjectNode report = FormatPlaces.sample("russia-2018.session.json").asObject();
        report.remove(List.of("dialogue", "delegation", "concludingObservations"));
        file.right("a part of the session report on Russia", report);
        without(report, "a part of the session report on Russia", file);
        return file;
    }

    private static void without(JsonNode record, String name, VectorFile file) {
        Set<String> required = Set.of("schemaVersion", "committee", "stateParty");
        record.propertyNames().forEach(member -> {
            JsonNode less = Tree.without(record, "/" + member);
            if (required.contains(member)) {
                file.wrong(name + " without " + member, less, "required-member-missing", "");
            } else {
                file.right(name + " without " + member, less);
            }
        });
    }

    // ----------------------------------------------------------------------------------------- rules

    private static VectorFile rules() {
        VectorFile file = new VectorFile(
                "One vector for each rule on a single record, made from its documented example: the plain session with the example's members in place of its own.");
        RuleExample.all().forEach(example -> example.addTo(file));
        return file;
    }

    private static Place place(String pointer) {
        return FormatPlaces.all().stream()
                .filter(place -> place.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }
}
