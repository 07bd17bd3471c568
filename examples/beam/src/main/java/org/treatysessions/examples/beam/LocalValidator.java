package org.treatysessions.examples.beam;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.SessionValidator;

/**
 * The reader and the validator of a worker: the settings are serialised, and each copy of them makes its own when it is
 * first asked.
 */
final class LocalValidator implements Serializable {

    private final ValidatorSettings settings;
    private transient volatile @Nullable Made made;

    /** What was made of the settings. */
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

    /** Made twice where two threads come at once: a pity, and no harm. */
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
