// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.format.SessionFormat;
import org.treatysessions.json.format.ValueFormat;
import org.treatysessions.model.CountrySession;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.type.TypeBindings;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.type.TypeModifier;

/** The types that mappers read and write. Values belong to hidden classes, which mappers must neither need nor name. */
final class MappedTypes {

    private static final String MODEL = CountrySession.class.getPackageName();

    private static final Map<Class<?>, ValueFormat<?>> FORMATS = Map.copyOf(SessionFormat.byJavaType());

    private MappedTypes() {}

    /** The format of each type. */
    static Map<Class<?>, ValueFormat<?>> formats() {
        return FORMATS;
    }

    /** The type of the model that a class is or implements as a hidden class; null if there is none. */
    static @Nullable Class<?> of(Class<?> type) {
        if (!type.getPackageName().equals(MODEL)) {
            return null;
        }
        for (Class<?> known = type; known != null; known = known.getSuperclass()) {
            if (FORMATS.containsKey(known)) {
                return known;
            }
            for (Class<?> implemented : known.getInterfaces()) {
                if (FORMATS.containsKey(implemented)) {
                    return implemented;
                }
            }
        }
        return null;
    }

    /** Replaces a hidden class by the type that it implements. */
    static final class Modifier extends TypeModifier {

        @Override
        public JavaType modifyType(JavaType type, Type source, TypeBindings bindings, TypeFactory factory) {
            Class<?> known = of(type.getRawClass());
            return known == null || known == type.getRawClass() ? type : factory.constructType(known);
        }
    }

    /** Names the types where the user's annotations do not: as roots of documents and in type ids. */
    static final class Names extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
            String name = findTypeName(config, annotated);
            return name == null ? null : PropertyName.construct(name);
        }

        @Override
        public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
            Class<?> known = of(annotated.getRawType());
            return known == null ? null : known.getSimpleName();
        }
    }
}
