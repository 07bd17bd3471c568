// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import org.treatysessions.constraint.CountryCode;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.validation.engine.ScannedValues.Texts;
import org.treatysessions.validation.text.Markup;
import org.treatysessions.validation.text.SentenceBreaks;
import org.treatysessions.validation.text.TextFeatures;
import org.treatysessions.validation.text.WebAddress;

/**
 * Checks if all values of a session are plain, as those of nearly all sessions are: then {@link ValueScan} would find
 * nothing.
 *
 * <p>The values are gathered without their places, and then checked one after the other. So the compiled code is small, and
 * takes a fraction of the time.
 */
final class PlainValues {

    private PlainValues() {}

    /** Checks if all values of a session are plain. */
    static boolean areAllIn(CountrySession session) {
        ScannedValues values = new ScannedValues(session);
        return values.areInstrumentsUsual()
                && areCountryCodesPlain(values.countryCodes)
                && areAddressesPlain(values.addresses)
                && areLabelsPlain(values.labels)
                && areActionsPlain(values.actions)
                && isProsePlain(values.prose);
    }

    private static boolean areLabelsPlain(Texts labels) {
        for (int i = 0; i < labels.size(); i++) {
            String text = labels.get(i);
            if (Markup.isIn(text, TextFeatures.of(text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProsePlain(Texts prose) {
        for (int i = 0; i < prose.size(); i++) {
            String text = prose.get(i);
            if (!isPlain(text) || SentenceBreaks.isUnfinished(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areActionsPlain(Texts actions) {
        for (int i = 0; i < actions.size(); i++) {
            if (!isPlain(actions.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text) {
        int features = TextFeatures.of(text);
        return !Markup.isIn(text, features) && !SentenceBreaks.isBroken(text, features);
    }

    private static boolean areAddressesPlain(Texts addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            if (WebAddress.of(addresses.get(i)) != WebAddress.HTTPS) {
                return false;
            }
        }
        return true;
    }

    private static boolean areCountryCodesPlain(Texts codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (!KnownCountry.isKnownCode(codes.get(i)) && CountryCode.Validator.isWellFormed(codes.get(i))) {
                return false;
            }
        }
        return true;
    }
}
