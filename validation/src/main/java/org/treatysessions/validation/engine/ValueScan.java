// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.URGENT_RECOMMENDATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.TextKind;
import org.treatysessions.model.meta.ValueTypes;
import org.treatysessions.validation.text.Markup;
import org.treatysessions.validation.text.SentenceBreaks;
import org.treatysessions.validation.text.TextFeatures;
import org.treatysessions.validation.text.WebAddress;

/**
 * Values of a session that are unusual by themselves, found in one walk through all types of the model.
 *
 * <p>Most sessions have none, which {@link PlainValues} finds out in less time.
 */
public final class ValueScan implements ValueWalk.Visitor<ValueScan.ValueKind> {

    private static final ValueWalk<ValueKind> VALUES = ValueWalk.of(ValueScan::kind);

    private final Committee committee;
    private final List<Pointer> textsWithMarkup = new ArrayList<>();
    private final List<Pointer> textsWithBrokenSentence = new ArrayList<>();
    private final List<Pointer> unfinishedTexts = new ArrayList<>();
    private final List<FoundValue<String>> invalidAddresses = new ArrayList<>();
    private final List<FoundValue<String>> addressesOfOtherScheme = new ArrayList<>();
    private final List<FoundValue<Instrument>> unusualInstruments = new ArrayList<>();
    private final List<FoundValue<String>> unknownCountryCodes = new ArrayList<>();

    /** The kinds of values that are scanned. */
    enum ValueKind {
        LABEL,
        PROSE,
        /** Prose that need not end like a sentence. */
        ACTION,
        ADDRESS,
        INSTRUMENT,
        COUNTRY_CODE
    }

    /**
     * A value with its place.
     *
     * @param value the value
     * @param pointer the pointer to it
     * @param <V> the type of the value
     */
    public record FoundValue<V>(V value, Pointer pointer) {}

    private ValueScan(Committee committee) {
        this.committee = committee;
    }

    /** Walks through a session, be its values plain or not. */
    static ValueScan walk(CountrySession session) {
        ValueScan scan = new ValueScan(session.getCommittee());
        VALUES.walk(session, scan);
        return scan;
    }

    static ValueScan of(CountrySession session) {
        return PlainValues.areAllIn(session) ? new ValueScan(session.getCommittee()) : walk(session);
    }

    /** Returns the kind of a member's values, if they are scanned. Malformed tags and codes have findings of their own, hence are not scanned. */
    static Optional<ValueKind> kind(Member<?, ?> member) {
        if (member.type().equals(ValueTypes.INSTRUMENT)) {
            return Optional.of(ValueKind.INSTRUMENT);
        } else if (member.type().isText(TextKind.HREF)) {
            return Optional.of(ValueKind.ADDRESS);
        } else if (member.type().isText(TextKind.COUNTRY_CODE)) {
            return Optional.of(ValueKind.COUNTRY_CODE);
        } else if (member.type().isText(TextKind.PROSE)) {
            return Optional.of(member.equals(URGENT_RECOMMENDATION.actions) ? ValueKind.ACTION : ValueKind.PROSE);
        } else if (member.type().isText(TextKind.LABEL) && !member.equals(URGENT_RECOMMENDATION.id)) {
            return Optional.of(ValueKind.LABEL);
        }
        return Optional.empty();
    }

    @Override
    public void visit(ValueKind kind, Object value, ValueWalk.Position position) {
        switch (kind) {
            case LABEL, PROSE, ACTION -> visitText(kind, (String) value, position);
            case ADDRESS -> visitAddress((String) value, position);
            case INSTRUMENT -> visitInstrument((Instrument) value, position);
            case COUNTRY_CODE -> visitCountryCode((String) value, position);
        }
    }

    private void visitText(ValueKind kind, String text, ValueWalk.Position position) {
        if (Text.Validator.isBlank(text)) {
            return;
        }
        int features = TextFeatures.of(text);
        if (Markup.isIn(text, features)) {
            textsWithMarkup.add(position.pointer());
        }
        if (kind != ValueKind.LABEL && SentenceBreaks.isBroken(text, features)) {
            textsWithBrokenSentence.add(position.pointer());
        }
        if (kind == ValueKind.PROSE && SentenceBreaks.isUnfinished(text)) {
            unfinishedTexts.add(position.pointer());
        }
    }

    private void visitAddress(String address, ValueWalk.Position position) {
        switch (WebAddress.of(address)) {
            case HTTPS -> {}
            case OTHER_SCHEME -> addressesOfOtherScheme.add(new FoundValue<>(address, position.pointer()));
            case INVALID -> invalidAddresses.add(new FoundValue<>(address, position.pointer()));
        }
    }

    private void visitInstrument(Instrument instrument, ValueWalk.Position position) {
        if (instrument.committee() != committee || !instrument.hasReports()) {
            unusualInstruments.add(new FoundValue<>(instrument, position.pointer()));
        }
    }

    private void visitCountryCode(String code, ValueWalk.Position position) {
        if (CountryCode.Validator.isWellFormed(code) && !KnownCountry.isKnownCode(code)) {
            unknownCountryCodes.add(new FoundValue<>(code, position.pointer()));
        }
    }

    /** Whether nothing unusual was found. */
    boolean isEmpty() {
        return textsWithMarkup.isEmpty()
                && textsWithBrokenSentence.isEmpty()
                && unfinishedTexts.isEmpty()
                && invalidAddresses.isEmpty()
                && addressesOfOtherScheme.isEmpty()
                && unusualInstruments.isEmpty()
                && unknownCountryCodes.isEmpty();
    }

    /** {@return the texts with markup, a bullet or a control character} */
    public List<Pointer> textsWithMarkup() {
        return textsWithMarkup;
    }

    /** {@return the texts with a blank line inside a sentence} */
    public List<Pointer> textsWithBrokenSentence() {
        return textsWithBrokenSentence;
    }

    /** {@return the texts that do not end like a sentence} */
    public List<Pointer> unfinishedTexts() {
        return unfinishedTexts;
    }

    /** {@return the addresses that are not absolute URIs} */
    public List<FoundValue<String>> invalidAddresses() {
        return invalidAddresses;
    }

    /** {@return the addresses that are absolute URIs of another scheme than https} */
    public List<FoundValue<String>> addressesOfOtherScheme() {
        return addressesOfOtherScheme;
    }

    /** {@return the instruments that the committee does not monitor, or under which States do not report} */
    public List<FoundValue<Instrument>> unusualInstruments() {
        return unusualInstruments;
    }

    /** {@return the well-formed country codes that no country has or had} */
    public List<FoundValue<String>> unknownCountryCodes() {
        return unknownCountryCodes;
    }
}
