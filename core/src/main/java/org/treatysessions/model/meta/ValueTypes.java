// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.function.Function;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.SessionMode;
import org.treatysessions.model.Speaker;
import org.treatysessions.model.StateReportKind;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.Vocabulary;

/**
 * The types of values that are not objects.
 *
 * @since 0.1
 */
public final class ValueTypes {

    /** A text; its kind and limits come from the constraints on its accessor. */
    public static final TextType<String> TEXT =
            new TextType<>(String.class, Function.identity(), TextKind.LABEL, Text.LABEL, false);

    /** The symbol of a document: any text. */
    public static final TextType<DocumentSymbol> SYMBOL =
            new TextType<>(DocumentSymbol.class, DocumentSymbol::of, TextKind.SYMBOL, Text.LABEL, false);

    /** A date, known to the day, month or year. */
    public static final ParsedType<PartialDate> DATE = new ParsedType<>(PartialDate.class, PartialDate::tryParse);

    /** The number of a report, or a range of numbers. */
    public static final ParsedType<ReportNumbers> REPORT_NUMBERS =
            new ParsedType<>(ReportNumbers.class, ReportNumbers::tryParse);

    /** A Sustainable Development Goal or target. */
    public static final ParsedType<SdgCode> SDG_CODE = new ParsedType<>(SdgCode.class, SdgCode::tryParse);

    /** True or false. */
    public static final BooleanType BOOLEAN = new BooleanType();

    /** Any members defined by the user. */
    public static final ExtensionsType EXTENSIONS = new ExtensionsType();

    /** A kind of author. */
    public static final VocabularyType<AuthorType> AUTHOR_TYPE =
            vocabulary(AuthorType.class, "The kind of author of an alternative report.");

    /** A committee. */
    public static final VocabularyType<Committee> COMMITTEE =
            vocabulary(Committee.class, "A human rights treaty body of the United Nations.");

    /** An instrument. */
    public static final VocabularyType<Instrument> INSTRUMENT = vocabulary(
            Instrument.class, "A human rights treaty of the United Nations, or an optional protocol to one.");

    /** A kind of link. */
    public static final VocabularyType<LinkKind> LINK_KIND =
            vocabulary(LinkKind.class, "The kind of material that a link leads to.");

    /** A kind of list of issues. */
    public static final VocabularyType<ListOfIssuesKind> LIST_OF_ISSUES_KIND =
            vocabulary(ListOfIssuesKind.class, "The kind of a list of issues.");

    /** A reporting procedure. */
    public static final VocabularyType<Procedure> PROCEDURE =
            vocabulary(Procedure.class, "The reporting procedure of a State party.");

    /** A mode of a session. */
    public static final VocabularyType<SessionMode> SESSION_MODE =
            vocabulary(SessionMode.class, "The way in which the dialogue was held.");

    /** A side of the dialogue. */
    public static final VocabularyType<Speaker> SPEAKER = vocabulary(Speaker.class, "A side of the dialogue.");

    /** A kind of State report. */
    public static final VocabularyType<StateReportKind> STATE_REPORT_KIND = vocabulary(
            StateReportKind.class, "The kind of a State report, recorded where the number does not make it plain.");

    /** A role in a task force. */
    public static final VocabularyType<TaskForceRole> TASK_FORCE_ROLE =
            vocabulary(TaskForceRole.class, "A role in the task force of a session.");

    private ValueTypes() {}

    /**
     * Returns the type of the values of a vocabulary.
     *
     * @param vocabulary the vocabulary
     * @param description what its values are, in English, as a sentence
     * @param <V> the vocabulary
     * @return the type
     */
    public static <V extends Enum<V> & Vocabulary> VocabularyType<V> vocabulary(
            Class<V> vocabulary, String description) {
        return new VocabularyType<>(vocabulary, description);
    }
}
