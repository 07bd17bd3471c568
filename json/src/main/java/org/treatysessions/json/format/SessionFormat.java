// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.BooleanType;
import org.treatysessions.model.meta.IntegerType;
import org.treatysessions.model.meta.SessionModel;

/** The format of sessions, version 1.0. */
public final class SessionFormat {

    /** The version of the format that is written. */
    public static final String VERSION = "1.0";

    /** The versions of the format that are read, as a regular expression: {@code 1.} and a number. */
    public static final String SUPPORTED_VERSIONS = "^1\\.(0|[1-9][0-9]*)$";

    private static final Formats FORMATS = new Formats();

    /** The format of a session. */
    public static final ObjectFormat<CountrySession, CountrySession.Builder> COUNTRY_SESSION =
            FORMATS.object(SessionModel.COUNTRY_SESSION, List.of(new SchemaHeader(), new VersionHeader()));

    private SessionFormat() {}

    /** {@return the formats of the Java types of the model, without those of the JDK} */
    public static Map<Class<?>, ValueFormat<?>> byJavaType() {
        Map<Class<?>, ValueFormat<?>> byJavaType = new HashMap<>();
        FORMATS.all().forEach((type, format) -> {
            boolean isOfJdk =
                    type instanceof BooleanType || type instanceof IntegerType || type.javaType() == String.class;
            if (!isOfJdk) {
                byJavaType.put(type.javaType(), format);
            }
        });
        byJavaType.put(CountrySession.class, COUNTRY_SESSION);
        byJavaType.putAll(JsonValueFormat.withoutObjects());
        return byJavaType;
    }
}
