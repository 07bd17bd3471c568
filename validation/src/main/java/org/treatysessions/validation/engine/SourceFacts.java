package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import org.treatysessions.model.Source;

/** The facts of the source of the record. */
public final class SourceFacts extends EntryFacts<Source> {

    /** The date of publication. */
    public final Days published;

    /** The date on which it was retrieved. */
    public final Days retrieved;

    SourceFacts(Source source) {
        super(source, COUNTRY_SESSION.source);
        published = Days.of(source.getPublished());
        retrieved = Days.of(source.getRetrieved());
    }
}
