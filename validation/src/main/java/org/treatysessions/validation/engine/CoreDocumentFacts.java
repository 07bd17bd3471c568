// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COMMON_CORE_DOCUMENT;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.Optional;
import org.treatysessions.model.CommonCoreDocument;

/** The facts of the common core document. */
public final class CoreDocumentFacts extends DocumentFacts<CommonCoreDocument> {

    /** The date of its first submission. */
    public final Days initialSubmission;

    /** The date of its update. */
    public final Days updated;

    /** The date of its annexes. */
    public final Days annexes;

    CoreDocumentFacts(CommonCoreDocument document) {
        super(
                document,
                COUNTRY_SESSION.commonCoreDocument,
                -1,
                COMMON_CORE_DOCUMENT.document,
                DocumentRole.CORE_DOCUMENT,
                null,
                Optional.empty());
        initialSubmission = Days.of(document.getInitialSubmission());
        updated = Days.of(document.getUpdated());
        annexes = Days.of(document.getAnnexes());
    }
}
