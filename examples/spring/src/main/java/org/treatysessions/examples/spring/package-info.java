/** A Spring Boot application that takes sessions, and answers with what is wrong with them as problem details. */
@NullMarked
package org.treatysessions.examples.spring;

import org.jspecify.annotations.NullMarked;
