// SPDX-License-Identifier: Apache-2.0
/** A REST endpoint of Spring Boot 3.5. */
package org.treatysessions.examples.boot3;
