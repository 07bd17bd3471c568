// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Source;

/** The facts of a source of the record. */
public final class SourceFacts extends EntryFacts<Source> {

    /** The date of publication. */
    public final Days published;

    /** The date on which it was retrieved. */
    public final Days retrieved;

    /** The symbol; null if it is absent or blank. */
    public final @Nullable SymbolFacts symbol;

    SourceFacts(Source source, int index) {
        super(source, COUNTRY_SESSION.sources, index);
        published = Days.of(source.getPublished());
        retrieved = Days.of(source.getRetrieved());
        symbol = SymbolFacts.of(source.getSymbol());
    }

    static SourceFacts[] of(List<Source> sources) {
        SourceFacts[] facts = new SourceFacts[sources.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new SourceFacts(sources.get(i), i);
        }
        return facts;
    }
}
