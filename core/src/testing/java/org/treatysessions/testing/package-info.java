/** Support for the tests of several modules, each of which compiles it with its tests. */
package org.treatysessions.testing;
