package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser of UTF-8, with a shorter way to plain texts: those of ASCII without escapes, as nearly all are.
 *
 * <p>Jackson decodes each text to characters, and makes a string of these. The bytes of a plain text are those of its
 * string; and a date or a code need not become a string at all. What is not plain is left to Jackson.
 */
public final class DocumentParser extends UTF8StreamJsonParser {

    private final TokenText plainText = new TokenText();

    /** Where the text that was looked at begins and ends. */
    private int plainStart = -1;

    private int plainEnd;

    private boolean wasPlain;

    private DocumentParser(
            ObjectReadContext readContext,
            IOContext context,
            int features,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] bytes,
            int from,
            int to) {
        super(readContext, context, features, formatFeatures, null, names, bytes, from, to, 0, false);
    }

    /** {@return the text that the parser stands at, good until the next token; null where it is not plain, or was got} */
    @Nullable
    CharSequence plainText() {
        int end = _tokenIncomplete ? endOfPlainText() : -1;
        if (end < 0) {
            return null;
        }
        streamReadConstraints().validateStringLength(end - _inputPtr);
        plainStart = _inputPtr;
        plainEnd = end;
        return plainText.of(_inputBuffer, plainStart, plainEnd);
    }

    /** {@return whether the string that was got last was plain} */
    boolean wasPlain() {
        return wasPlain;
    }

    @Override
    protected String _finishAndReturnString() {
        int start = _inputPtr;
        int end = endOfPlainText();
        wasPlain = end >= 0;
        if (!wasPlain) {
            return super._finishAndReturnString();
        }
        _inputPtr = end + 1;
        return _textBuffer.resetWithASCII(_inputBuffer, start, end - start);
    }

    @Override
    protected void _skipString() {
        if (_inputPtr == plainStart) {
            _inputPtr = plainEnd + 1;
            _tokenIncomplete = false;
        } else {
            super._skipString();
        }
    }

    /** The quotation mark after the text that begins here; -1 where the text is not plain. */
    private int endOfPlainText() {
        for (int at = _inputPtr; at + Long.BYTES <= _inputEnd; at += Long.BYTES) {
            long marks = EightBytes.notInPlainText(EightBytes.at(_inputBuffer, at));
            if (marks != 0) {
                int end = at + EightBytes.first(marks);
                return _inputBuffer[end] == '"' ? end : -1;
            }
        }
        return -1;
    }

    /** Makes such parsers, of bytes that are known to be UTF-8. */
    public static final class Factory extends JsonFactory {

        private static final long serialVersionUID = 1;

        /**
         * Makes a factory.
         *
         * @param settings its settings
         */
        public Factory(JsonFactoryBuilder settings) {
            super(settings);
        }

        @Override
        protected JsonParser _createParser(
                ObjectReadContext readContext, IOContext context, byte[] bytes, int from, int length) {
            _checkRangeBoundsForByteArray(bytes, from, length);
            return new DocumentParser(
                    readContext,
                    context,
                    readContext.getStreamReadFeatures(_streamReadFeatures),
                    readContext.getFormatReadFeatures(_formatReadFeatures),
                    _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                    bytes,
                    from,
                    from + length);
        }
    }
}
