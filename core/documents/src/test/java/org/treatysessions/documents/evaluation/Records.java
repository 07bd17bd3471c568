// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.model.meta.ValueType;

/** Sessions as the maps that their JSON is. */
public final class Records {

    private Records() {}

    /** Returns the record of a session, without the version of the format. */
    public static Map<String, Object> of(CountrySession session) {
        return object(SessionModel.COUNTRY_SESSION, session);
    }

    private static <T> Map<String, Object> object(ModelType<T, ?> type, T object) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Member<T, ?> member : type.members()) {
            Object value = member.get(object);
            if (value instanceof List<?> list && member.isList()) {
                List<Object> values = new ArrayList<>();
                list.forEach(element -> values.add(value(member.type(), element)));
                if (!values.isEmpty()) {
                    members.put(member.name(), values);
                }
            } else if (value != null) {
                members.put(member.name(), value(member.type(), value));
            }
        }
        return members;
    }

    @SuppressWarnings("unchecked") // the table gives each value the type of its member
    private static <T> Object value(ValueType<?> type, Object value) {
        if (type instanceof ModelType<?, ?> model) {
            return object((ModelType<T, ?>) model, (T) value);
        }
        return value instanceof Integer || value instanceof Boolean ? value : value.toString();
    }
}
