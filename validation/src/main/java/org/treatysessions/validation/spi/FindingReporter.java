// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;

/**
 * Takes the findings of one user-defined rule on one session.
 *
 * <p>A place is a member of the session, or a pointer into it:
 *
 * <pre>{@code
 * findings.report(COUNTRY_SESSION.procedure);
 * findings.report(Pointer.ROOT.append(COUNTRY_SESSION.links).append(0).append(LINK.href), VALUE.of(href));
 * findings.report(Pointer.parse("/extensions/acme/archive"));
 * }</pre>
 *
 * <p>Of several findings at one place, the first one counts.
 *
 * @since 0.1
 */
public interface FindingReporter {

    /**
     * Reports a place.
     *
     * @param place the place; {@link Pointer#ROOT} is the whole session
     * @param arguments the values that the message refers to
     */
    void report(Pointer place, ArgumentValue<?>... arguments);

    /**
     * Reports a member of the session.
     *
     * @param member the member, a constant of {@link org.treatysessions.model.meta.SessionModel#COUNTRY_SESSION}
     * @param arguments the values that the message refers to
     */
    default void report(Member<CountrySession, ?> member, ArgumentValue<?>... arguments) {
        report(Pointer.ROOT.append(member), arguments);
    }

    /**
     * Reports a place with another severity than the default of the rule.
     *
     * @param severity the severity
     * @param place the place; {@link Pointer#ROOT} is the whole session
     * @param arguments the values that the message refers to
     */
    void report(Severity severity, Pointer place, ArgumentValue<?>... arguments);

    /** {@return the current date; empty if the validator has none} */
    Optional<LocalDate> asOf();
}
