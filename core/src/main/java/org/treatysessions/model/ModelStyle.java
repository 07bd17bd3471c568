// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the generated types.
 *
 * <p>Accessors are those of JavaBeans, so that any Jakarta Validator finds the constraints on them. Generated classes are
 * package-private behind the nested {@code Builder}, so that Javadoc lists the inherited methods as methods of the {@code
 * Builder} itself; the price is that plain reflection cannot call them. No annotation of the generator remains in class
 * files, because users who compile with all warnings as errors would fail on it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "get*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        from = "mergeFrom",
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
@interface ModelStyle {}
