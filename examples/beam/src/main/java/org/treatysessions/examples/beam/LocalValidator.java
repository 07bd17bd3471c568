// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.SessionValidator;

/**
 * The reader and the validator of a worker: the settings are serialized, and each copy of them creates its own on first
 * use.
 */
final class LocalValidator implements Serializable {

    private final ValidatorSettings settings;
    private transient volatile @Nullable Made made;

    /** The reader and the validator for the settings. */
    private record Made(SessionJson json, SessionValidator validator) {}

    LocalValidator(ValidatorSettings settings) {
        this.settings = settings;
    }

    SessionJson json() {
        return made().json();
    }

    SessionValidator validator() {
        return made().validator();
    }

    /** May be created twice by concurrent threads, which is harmless. */
    private Made made() {
        Made known = made;
        if (known == null) {
            known = new Made(settings.newJson(), settings.newValidator());
            made = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalValidator that && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }
}
