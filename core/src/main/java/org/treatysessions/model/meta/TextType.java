// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.function.Function;
import org.treatysessions.constraint.Text;

/**
 * The type of texts that are kept as they are.
 *
 * <p>Kind and limits are those of the Jakarta constraints on the accessor of the member.
 *
 * @param <V> the Java type of a value, {@code String} or {@code DocumentSymbol}
 * @since 0.1
 */
public final class TextType<V> extends ValueType<V> {

    private final Function<String, V> fromText;
    private final TextKind kind;
    private final int maxLength;
    private final boolean mayBeBlank;

    TextType(Class<V> javaType, Function<String, V> fromText, TextKind kind, int maxLength, boolean mayBeBlank) {
        super(javaType);
        this.fromText = fromText;
        this.kind = kind;
        this.maxLength = maxLength;
        this.mayBeBlank = mayBeBlank;
    }

    @Override
    TextType<V> with(Constraints constraints) {
        TextKind special = constraints.kind() == null ? kind(constraints.maxLength()) : constraints.kind();
        return new TextType<>(javaType(), fromText, special, constraints.maxLength(), constraints.mayBeBlank());
    }

    private TextKind kind(int max) {
        return switch (max) {
            case Text.PROSE -> TextKind.PROSE;
            case Text.HREF -> TextKind.HREF;
            default -> kind;
        };
    }

    /** {@return what the text is used for} */
    public TextKind kind() {
        return kind;
    }

    /** {@return the maximum length in code points; {@code Integer.MAX_VALUE} if there is none} */
    public int maxLength() {
        return maxLength;
    }

    /** {@return whether a blank text is valid} */
    public boolean mayBeBlank() {
        return mayBeBlank;
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text, valid or not
     * @return the value, whose {@code toString} is the text
     */
    public V of(String text) {
        return fromText.apply(text);
    }

    @Override
    public boolean isText(TextKind wanted) {
        return kind == wanted;
    }
}
