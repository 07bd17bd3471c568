/**
 * Sessions of UN human-rights treaty bodies as immutable types.
 *
 * <p>{@link org.treatysessions.model} holds the types, {@link org.treatysessions.constraint} the Jakarta constraints that
 * stand on their accessors, {@link org.treatysessions.finding} what rules say about them.
 */
module org.treatysessions.core {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.treatysessions.constraint;
    exports org.treatysessions.finding;
    exports org.treatysessions.language;
    exports org.treatysessions.model;
    exports org.treatysessions.model.meta;
}
