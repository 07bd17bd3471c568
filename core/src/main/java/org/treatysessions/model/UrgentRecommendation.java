package org.treatysessions.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/** A recommendation for which the committee asks urgent measures. */
@Value.Immutable
@ModelStyle
public interface UrgentRecommendation {

    /** {@return an id in another system, such as the Universal Human Rights Index} */
    Optional<@Text String> getId();

    /** {@return the area of concern} */
    @Text
    String getArea();

    /** {@return the recommendation} */
    @Text(max = Text.PROSE)
    String getText();

    /** {@return the single actions that it asks for} */
    List<@Text(max = Text.PROSE) String> getActions();

    /** {@return the paragraphs of the concluding observations, such as {@code 23 (a)}} */
    List<@Text String> getParagraphs();

    /** {@return themes} */
    List<@Text String> getThemes();

    /** {@return the persons affected} */
    List<@Text String> getAffectedPersons();

    /** {@return Sustainable Development Goals and targets} */
    List<SdgCode> getSdgs();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableUrgentRecommendation.Builder {

        Builder() {}

        @Override
        public UrgentRecommendation build() {
            UrgentRecommendation value = super.build();
            WellFormed.requireText(value.getArea());
            WellFormed.requireText(value.getText());
            WellFormed.requireTexts(value.getId());
            WellFormed.requireTexts(
                    value.getActions(), value.getParagraphs(), value.getThemes(), value.getAffectedPersons());
            return value;
        }
    }
}
