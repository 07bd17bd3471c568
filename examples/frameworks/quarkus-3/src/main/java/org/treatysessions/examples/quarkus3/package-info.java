// SPDX-License-Identifier: Apache-2.0
/** A REST endpoint of Quarkus 3. */
package org.treatysessions.examples.quarkus3;
