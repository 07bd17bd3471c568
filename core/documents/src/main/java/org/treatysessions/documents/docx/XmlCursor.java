// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.ReadLimits.Limit;

/**
 * Walks through the elements of an XML part, without document types and entities.
 *
 * <p>Attributes are read at the start of an element, before its children.
 */
final class XmlCursor {

    private final XMLStreamReader reader;
    private final int depthLimit;
    private int depth;

    /**
     * Opens a part.
     *
     * @param part its bytes
     * @param depthLimit the maximum depth of nested elements
     * @throws IOException if it is not XML
     */
    XmlCursor(byte[] part, int depthLimit) throws IOException {
        this.depthLimit = depthLimit;
        try {
            // A factory each time: they are not thread-safe, and this is the JDK's own, whatever is on the class path.
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            // The depth is limited below; recent JDKs have a lower limit of their own, which would look like a broken
            // file.
            factory.setProperty("jdk.xml.maxElementDepth", 0);
            reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                advance();
            }
            depth = 1;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private int advance() throws IOException {
        try {
            if (!reader.hasNext()) {
                throw new IOException("The part ends too early");
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IOException("Documents have no document type and no entities");
            }
            return event;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Visits the children of the element at whose start the cursor is; afterwards the cursor is at its end.
     *
     * @param visitor called at the start of each child; may read the child to its end, else the child is skipped
     * @throws IOException if the XML is not well-formed
     */
    void children(Visitor visitor) throws IOException {
        while (nextChild()) {
            int child = depth;
            visitor.visit(name());
            while (depth >= child) {
                nextChild();
            }
        }
    }

    /** Reads a child element. */
    interface Visitor {

        /**
         * Reads a child element.
         *
         * @param name its local name
         * @throws IOException if the XML is not well-formed
         */
        void visit(String name) throws IOException;
    }

    private boolean nextChild() throws IOException {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > depthLimit) {
                    throw new LimitExceededException(Limit.DEPTH);
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return false;
            }
        }
    }

    /**
     * Returns the text of the element at whose start the cursor is, and of the elements in it.
     *
     * @return the text
     * @throws IOException if the XML is not well-formed
     */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int open = depth;
        while (depth >= open) {
            int event = advance();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > depthLimit) {
                        throw new LimitExceededException(Limit.DEPTH);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {
                    // comments and processing instructions are not text
                }
            }
        }
        return text.toString();
    }

    /** {@return the local name of the element at whose start the cursor is} */
    String name() {
        return reader.getLocalName();
    }

    /**
     * Returns an attribute of the element at whose start the cursor is, in any namespace.
     *
     * @param name its local name
     * @return its value, or null if there is none
     */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * Returns an attribute that is a number.
     *
     * @param name its local name
     * @param otherwise what to return if there is none
     * @return its value
     */
    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** {@return whether the element at whose start the cursor is switches a property on, as it does without a value} */
    boolean isOn() {
        String value = attribute("val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }
}
