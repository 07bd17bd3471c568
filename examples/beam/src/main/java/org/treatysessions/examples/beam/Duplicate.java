// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.SessionRules;

/**
 * A record that duplicates an earlier one.
 *
 * @param kind what both records have in common
 * @param first the first record with it
 */
record Duplicate(Kind kind, RecordId first) implements Serializable {

    /** What two records can have in common. */
    enum Kind {
        /** The country session: committee, State party, first date of the dialogue and instruments. */
        SESSION {
            @Override
            Optional<String> value(CountrySession session) {
                String state = session.getStateParty().getCode();
                return CountryCode.Validator.isWellFormed(state)
                        ? session.getFirstDialogueDate()
                                .map(date -> session.getCommittee() + " " + state + " " + date + instruments(session))
                        : Optional.empty();
            }

            @Override
            Finding finding(CountrySession session, RecordId first) {
                return Finding.of(
                        rule(SessionRules.SESSION_DUPLICATED),
                        Pointer.ROOT.toString(),
                        Argument.SOURCE.of(first.source()),
                        Argument.RECORD.of(first.number()));
            }
        },
        /** The id. */
        ID {
            @Override
            Optional<String> value(CountrySession session) {
                return session.getId().filter(id -> !Text.Validator.isBlank(id));
            }

            @Override
            Finding finding(CountrySession session, RecordId first) {
                return Finding.of(
                        rule(SessionRules.ID_DUPLICATED),
                        Pointer.ROOT.append(SessionModel.COUNTRY_SESSION.id).toString(),
                        Argument.VALUE.of(session.getId().orElseThrow()),
                        Argument.SOURCE.of(first.source()),
                        Argument.RECORD.of(first.number()));
            }
        };

        /** Returns what a record may have in common with others; empty if a part of it is missing or malformed. */
        abstract Optional<String> value(CountrySession session);

        /** Returns the finding on a record that duplicates another one, without location and record. */
        abstract Finding finding(CountrySession session, RecordId first);

        private static EnumSet<Instrument> instruments(CountrySession session) {
            EnumSet<Instrument> instruments = EnumSet.noneOf(Instrument.class);
            instruments.addAll(session.getInstrumentsUnderReview());
            return instruments;
        }

        private static Rule rule(RuleId id) {
            return RuleCatalogue.find(id).orElseThrow();
        }
    }
}
