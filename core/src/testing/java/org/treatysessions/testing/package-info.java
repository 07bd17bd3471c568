// SPDX-License-Identifier: Apache-2.0
/** Support for the tests of several modules, each of which compiles it with its tests. */
package org.treatysessions.testing;
