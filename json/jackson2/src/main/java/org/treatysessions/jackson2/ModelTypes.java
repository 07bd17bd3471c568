// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import java.io.Serializable;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.ValueJson;

/** The types of the model, which stand for the hidden classes of values. */
final class ModelTypes {

    private ModelTypes() {}

    /** Replaces a hidden class by the type that it implements. */
    static final class Modifier extends TypeModifier implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public JavaType modifyType(JavaType type, Type source, TypeBindings bindings, TypeFactory factory) {
            Optional<Class<?>> known = ValueJson.findType(type.getRawClass());
            return known.isEmpty() || known.get() == type.getRawClass() ? type : factory.constructType(known.get());
        }
    }

    /** Names the types where the user's annotations do not: as roots of documents and in type ids. */
    static final class Names extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
            String name = findTypeName(annotated);
            return name == null ? null : PropertyName.construct(name);
        }

        @Override
        public @Nullable String findTypeName(AnnotatedClass annotated) {
            return ValueJson.findType(annotated.getRawType())
                    .map(Class::getSimpleName)
                    .orElse(null);
        }
    }
}
