// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.phrase;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Ordinal numbers in English, French and Spanish words, up to 199. */
final class Ordinals {

    private static final String[] ENGLISH = {
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };
    private static final String[] ENGLISH_TENS = {"twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"};
    private static final String[] FRENCH = {
        "unième",
        "deuxième",
        "troisième",
        "quatrième",
        "cinquième",
        "sixième",
        "septième",
        "huitième",
        "neuvième",
        "dixième",
        "onzième",
        "douzième",
        "treizième",
        "quatorzième",
        "quinzième",
        "seizième",
        "dix-septième",
        "dix-huitième",
        "dix-neuvième"
    };
    private static final String[] FRENCH_TENS = {
        "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"
    };
    private static final String[] SPANISH = {
        "primero",
        "segundo",
        "tercero",
        "cuarto",
        "quinto",
        "sexto",
        "séptimo",
        "octavo",
        "noveno",
        "décimo",
        "undécimo",
        "duodécimo",
        "decimotercero",
        "decimocuarto",
        "decimoquinto",
        "decimosexto",
        "decimoséptimo",
        "decimoctavo",
        "decimonoveno"
    };
    private static final String[] SPANISH_TENS = {
        "vigésimo",
        "trigésimo",
        "cuadragésimo",
        "quincuagésimo",
        "sexagésimo",
        "septuagésimo",
        "octogésimo",
        "nonagésimo"
    };

    private static final Map<String, Integer> VALUES = values();

    private Ordinals() {}

    /** Returns all ordinals in words, in lower case, words apart by one space. */
    static Map<String, Integer> all() {
        return VALUES;
    }

    /** Returns the form of a text in which {@link #all()} has its words. */
    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u2010\u2011-]+", " ")
                .strip();
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        english(values);
        french(values);
        spanish(values);
        values.put("initial", 1);
        values.put("inicial", 1);
        values.put("iniciales", 1);
        values.put("initiaux", 1);
        return Map.copyOf(values);
    }

    private static void english(Map<String, Integer> values) {
        Map<String, Integer> below = new HashMap<>();
        for (int i = 0; i < ENGLISH.length; i++) {
            below.put(ENGLISH[i], i + 1);
        }
        for (int ten = 0; ten < ENGLISH_TENS.length; ten++) {
            below.put(ENGLISH_TENS[ten] + "ieth", 10 * (ten + 2));
            for (int i = 0; i < 9; i++) {
                below.put(ENGLISH_TENS[ten] + "y " + ENGLISH[i], 10 * (ten + 2) + i + 1);
            }
        }
        below.forEach((word, value) -> {
            values.put(word, value);
            values.put("one hundred and " + word, 100 + value);
            values.put("one hundred " + word, 100 + value);
            values.put("hundred and " + word, 100 + value);
        });
        values.put("hundredth", 100);
        values.put("one hundredth", 100);
    }

    private static void french(Map<String, Integer> values) {
        Map<String, Integer> below = new HashMap<>();
        for (int i = 1; i < FRENCH.length; i++) {
            below.put(normal(FRENCH[i]), i + 1);
        }
        for (int ten = 0; ten < FRENCH_TENS.length; ten++) {
            boolean isTeen = (FRENCH_TENS[ten].equals("soixante") && ten == 5) || ten == 7;
            String stem = FRENCH_TENS[ten].replaceAll("e$", "");
            if (!isTeen) {
                below.put(normal(stem + "ième"), 10 * (ten + 2));
            }
            for (int i = isTeen ? 9 : 0; i < (isTeen ? 19 : 9); i++) {
                int value = 10 * (isTeen ? ten + 1 : ten + 2) + i + 1;
                below.put(normal(FRENCH_TENS[ten] + "-" + FRENCH[i]), value);
                below.put(normal(FRENCH_TENS[ten] + " et " + FRENCH[i]), value);
            }
        }
        below.forEach((word, value) -> {
            values.put(word, value);
            values.put("cent " + word, 100 + value);
        });
        values.put("cent unième", 101);
        values.put("centième", 100);
        values.put("premier", 1);
        values.put("première", 1);
        values.put("second", 2);
        values.put("seconde", 2);
    }

    private static void spanish(Map<String, Integer> values) {
        Map<String, Integer> below = new HashMap<>();
        for (int i = 0; i < SPANISH.length; i++) {
            below.put(SPANISH[i], i + 1);
        }
        for (int i = 2; i < 9; i++) {
            below.put("décimo " + SPANISH[i], 11 + i);
        }
        for (int ten = 0; ten < SPANISH_TENS.length; ten++) {
            below.put(SPANISH_TENS[ten], 10 * (ten + 2));
            for (int i = 0; i < 9; i++) {
                below.put(SPANISH_TENS[ten] + " " + SPANISH[i], 10 * (ten + 2) + i + 1);
                below.put(SPANISH_TENS[ten].replace('é', 'e') + SPANISH[i], 10 * (ten + 2) + i + 1);
            }
        }
        below.forEach((word, value) -> {
            values.put(word, value);
            values.put(word.substring(0, word.length() - 1) + "a", value);
            if (word.endsWith("primero") || word.endsWith("tercero")) {
                values.put(word.substring(0, word.length() - 1), value);
            }
        });
    }
}
