package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What stands more than once in a list. */
final class Repeated {

    /** So many are compared one by one in less time and memory than it takes to fill a table. */
    private static final int FEW = 10;

    private Repeated() {}

    /** Those of several values that are the same as an earlier one; without an identity, a value is like no other. */
    static <T> List<T> of(List<T> values, Function<T, Optional<?>> identity) {
        if (values.size() < 2) {
            return List.of();
        }
        Collection<Object> seen = values.size() <= FEW ? new ArrayList<>(values.size()) : new HashSet<>();
        List<T> repeated = new ArrayList<>();
        for (T value : values) {
            Optional<?> known = identity.apply(value);
            if (known.isPresent()) {
                if (seen.contains(known.get())) {
                    repeated.add(value);
                } else {
                    seen.add(known.get());
                }
            }
        }
        return repeated;
    }
}
