package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.TextKind;
import org.treatysessions.model.meta.ValueTypes;

/**
 * What stands out among the values of a session, for the rules that look at values wherever the format has them: one
 * walk for all of these.
 */
final class Survey implements SessionValues.Look<Survey.Interest> {

    private static final SessionValues<Interest> VALUES = SessionValues.of(Survey::interest);

    private final Committee committee;
    private final List<FlawedText> flawedTexts = new ArrayList<>();
    private final List<Address> addressesNotPlain = new ArrayList<>();
    private final List<Named<Instrument>> instrumentsOutOfPlace = new ArrayList<>();
    private final List<Named<String>> unknownCountryCodes = new ArrayList<>();

    /** What the values of a member are. */
    private enum Kind {
        TEXT,
        ADDRESS,
        INSTRUMENT,
        COUNTRY_CODE
    }

    /**
     * What the values of a member are looked at for.
     *
     * @param kind what they are
     * @param flaws the flaws that texts are looked at for
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and walked through for each text
    record Interest(Kind kind, FlawedText.Flaw[] flaws) {}

    /**
     * What a value names, with its place.
     *
     * @param value the value
     * @param place its place
     * @param <V> the type of the value
     */
    record Named<V>(V value, Place place) {}

    private Survey(Committee committee) {
        this.committee = committee;
    }

    /** Walks through a session. */
    static Survey of(CountrySession session) {
        Survey survey = new Survey(session.getCommittee());
        VALUES.walk(session, survey);
        return survey;
    }

    private static Optional<Interest> interest(Member<?, ?> member) {
        FlawedText.Flaw[] flaws = FlawedText.possibleFlaws(member);
        return kind(member, flaws.length > 0).map(kind -> new Interest(kind, flaws));
    }

    private static Optional<Kind> kind(Member<?, ?> member, boolean mayHaveFlaws) {
        if (member.type().equals(ValueTypes.INSTRUMENT)) {
            return Optional.of(Kind.INSTRUMENT);
        }
        if (member.type().isText(TextKind.HREF)) {
            return Optional.of(Kind.ADDRESS);
        }
        if (member.type().isText(TextKind.COUNTRY_CODE)) {
            return Optional.of(Kind.COUNTRY_CODE);
        }
        return mayHaveFlaws ? Optional.of(Kind.TEXT) : Optional.empty();
    }

    @Override
    public void at(Interest interest, Object value, SessionValues.Walk<?> where) {
        switch (interest.kind()) {
            case TEXT -> FlawedText.find((String) value, interest.flaws(), where, flawedTexts);
            case ADDRESS -> Address.find((String) value, where, addressesNotPlain);
            case INSTRUMENT -> instrument((Instrument) value, where);
            case COUNTRY_CODE -> countryCode((String) value, where);
        }
    }

    private void instrument(Instrument instrument, SessionValues.Walk<?> where) {
        if (instrument.committee() != committee || !instrument.hasReports()) {
            instrumentsOutOfPlace.add(new Named<>(instrument, where.place()));
        }
    }

    private void countryCode(String code, SessionValues.Walk<?> where) {
        if (CountryCode.Validator.isWellFormed(code) && !KnownCountry.isKnownCode(code)) {
            unknownCountryCodes.add(new Named<>(code, where.place()));
        }
    }

    /** The texts that a rule on text speaks of, in the order of the format. */
    List<FlawedText> flawedTexts() {
        return flawedTexts;
    }

    /** The addresses that are not plain. */
    List<Address> addressesNotPlain() {
        return addressesNotPlain;
    }

    /** The instruments that the committee does not monitor, or under which there are no reports. */
    List<Named<Instrument>> instrumentsOutOfPlace() {
        return instrumentsOutOfPlace;
    }

    /** The well-formed codes of countries that nobody has. */
    List<Named<String>> unknownCountryCodes() {
        return unknownCountryCodes;
    }
}
