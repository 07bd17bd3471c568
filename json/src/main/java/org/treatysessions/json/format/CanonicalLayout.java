// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The pretty layout of canonical output: two spaces, LF, one entry per line, empty objects and arrays without white space.
 */
public final class CanonicalLayout {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private CanonicalLayout() {}

    /** A write context that selects this layout. */
    public static final class Context extends ObjectWriteContext.Base {

        /** Creates a context. */
        public Context() {}

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }
    }
}
