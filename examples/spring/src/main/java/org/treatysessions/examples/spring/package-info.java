// SPDX-License-Identifier: Apache-2.0
/** A Spring Boot application that accepts sessions, and answers with their problems as problem details. */
@NullMarked
package org.treatysessions.examples.spring;

import org.jspecify.annotations.NullMarked;
