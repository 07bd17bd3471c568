// SPDX-License-Identifier: Apache-2.0
/** A program that asks for one module and opens nothing. */
module example.jackson {
    requires org.treatysessions.jackson2;
}
