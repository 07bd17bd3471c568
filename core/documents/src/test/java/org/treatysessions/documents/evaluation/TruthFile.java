// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.evaluation;

import java.util.Map;

/** Records in files, for tests of other packages. */
public final class TruthFile {

    private TruthFile() {}

    /** Returns the record that a JSON text is. */
    public static Map<String, Object> read(String json) {
        return Json.parseObject(json);
    }
}
