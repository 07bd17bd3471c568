// SPDX-License-Identifier: Apache-2.0
/**
 * Auto-configuration for Spring Boot 4: a validator of sessions as a bean, and problem details for sessions that have errors.
 *
 * <p>{@link org.treatysessions.spring.DailySessionValidator} is the bean, {@link
 * org.treatysessions.spring.TreatySessionsProperties} has its properties.
 */
@NullMarked
package org.treatysessions.spring;

import org.jspecify.annotations.NullMarked;
