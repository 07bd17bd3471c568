// SPDX-License-Identifier: Apache-2.0
/** A program that reads documents, asks for one module and opens nothing. */
module example.documents {
    requires org.treatysessions.documents;
}
