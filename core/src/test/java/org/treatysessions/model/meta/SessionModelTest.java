// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.treatysessions.model.meta.SessionModel.COUNTRY;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.MEETING_PERIOD;
import static org.treatysessions.model.meta.SessionModel.SOURCE;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Document;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.Vocabulary;

class SessionModelTest {

    static List<ModelType<?, ?>> types() {
        return SessionModel.types();
    }

    static Stream<VocabularyType<?>> vocabularies() {
        return types().stream()
                .flatMap(type -> type.members().stream())
                .map(Member::type)
                .filter(VocabularyType.class::isInstance)
                .distinct()
                .map(type -> (VocabularyType<?>) type);
    }

    // ------------------------------------------------------------------------------------ the whole table

    @Test
    void theTypesAreThoseBelowTheSession() {
        Set<ModelType<?, ?>> found = new HashSet<>();
        collect(COUNTRY_SESSION, found);
        assertThat(types()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(found);
    }

    private static void collect(ModelType<?, ?> type, Set<ModelType<?, ?>> found) {
        if (found.add(type)) {
            for (Member<?, ?> member : type.members()) {
                if (member.type() instanceof ModelType<?, ?> object) {
                    collect(object, found);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T, B> void everyMemberIsSetInABuilderAndReadBack(ModelType<T, B> type) {
        T object = FullSession.of(type);
        assertThat(type.members())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.values(object)).isEqualTo(FullSession.values(member)));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T, B> void aMemberThatIsNotSetIsAbsent(ModelType<T, B> type) {
        B builder = type.newBuilder();
        for (Member<T, ?> member : type.members()) {
            if (member.isRequired()) {
                set(type, builder, member);
            }
        }
        T object = type.build(builder);
        assertThat(type.members()).filteredOn(member -> !member.isRequired()).allSatisfy(member -> {
            assertThat(member.values(object)).isEmpty();
            assertThat(member.get(object)).isEqualTo(member.isList() ? List.of() : null);
        });
    }

    private static <T, B, V> void set(ModelType<T, B> type, B builder, Member<T, V> member) {
        FullSession.values(member).forEach(value -> type.set(builder, member, value));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T, B> void everyRequiredValueIsMissedByTheBuilder(ModelType<T, B> type) {
        boolean hasRequiredValue = type.members().stream().anyMatch(member -> member.isRequired() && !member.isList());
        if (hasRequiredValue) {
            assertThatIllegalStateException().isThrownBy(() -> type.build(type.newBuilder()));
        } else {
            assertThat(type.build(type.newBuilder())).isNotNull();
        }
    }

    // ------------------------------------------------------------------------- the same as in the sources

    @ParameterizedTest
    @MethodSource("types")
    void membersAreInTheOrderOfTheAccessors(ModelType<?, ?> type) {
        List<String> accessors = new ArrayList<>(accessors(type.javaType()));
        if (Document.class.isAssignableFrom(type.javaType())) {
            accessors.addAll(accessors(Document.class));
        }
        assertThat(type.members())
                .extracting(member -> "get" + capitalized(member.name()))
                .isEqualTo(accessors);
        assertThat(type.members())
                .extracting(Member::position)
                .isSorted()
                .startsWith(0)
                .doesNotHaveDuplicates();
    }

    private static List<String> accessors(Class<?> type) {
        Set<String> isAbstract = new HashSet<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .forEach(method -> isAbstract.add(method.getName()));
        return JavadocSource.of(type).names().stream()
                .filter(isAbstract::contains)
                .toList();
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @ParameterizedTest
    @MethodSource("types")
    void descriptionsAreTheFirstSentencesOfTheJavadoc(ModelType<?, ?> type) {
        JavadocSource javadoc = JavadocSource.of(type.javaType());
        JavadocSource ofDocuments = JavadocSource.of(Document.class);
        assertThat(type.description()).isEqualTo(javadoc.ofType());
        assertThat(type.members()).allSatisfy(member -> {
            String accessor = "get" + capitalized(member.name());
            JavadocSource declaring = javadoc.names().contains(accessor) ? javadoc : ofDocuments;
            assertThat(member.description()).isEqualTo(declaring.of(accessor));
        });
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void descriptionsOfVocabulariesAreTheFirstSentencesOfTheJavadoc(VocabularyType<?> type) {
        JavadocSource javadoc = JavadocSource.of(type.javaType());
        assertThat(type.description()).isEqualTo(javadoc.ofType());
        boolean isNamedByTitle = Set.of(Committee.class, Instrument.class).contains(type.javaType());
        for (Vocabulary value : type.values()) {
            String sentence = isNamedByTitle ? value.title(Locale.ENGLISH) + "." : javadoc.of(((Enum<?>) value).name());
            assertThat(value.description()).isEqualTo(sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMemberHasAFieldOfItsName(ModelType<?, ?> type) throws IllegalAccessException {
        List<Object> fields = new ArrayList<>();
        for (Field field : type.getClass().getFields()) {
            Object value = field.get(type);
            if (value instanceof DocumentMembers<?, ?> document) {
                fields.addAll(List.of(document.symbol, document.language, document.wordCount, document.href));
            } else {
                assertThat(value).hasToString(field.getName());
                fields.add(value);
            }
        }
        assertThat(fields).isEqualTo(type.members());
    }

    @ParameterizedTest
    @MethodSource("types")
    void examplesAreValues(ModelType<?, ?> type) {
        assertThat(type.members())
                .allSatisfy(member -> assertThat(member.examples())
                        .allSatisfy(example ->
                                assertThat(isValue(member.type(), example)).isTrue()));
    }

    private static boolean isValue(ValueType<?> type, String example) {
        if (type instanceof ParsedType<?> parsed) {
            return parsed.parse(example).isPresent();
        }
        if (type instanceof VocabularyType<?> vocabulary) {
            return vocabulary.find(example).isPresent();
        }
        if (type instanceof IntegerType integer) {
            return Integer.parseInt(example) >= integer.min();
        }
        return type instanceof TextType<?> text && example.length() <= text.maxLength();
    }

    // ------------------------------------------------------------------------------------- single members

    @Test
    void constraintsAreThoseOfTheAccessor() {
        assertThat(((IntegerType) MEETING_PERIOD.number.type()).min()).isEqualTo(1);
        assertThat(((IntegerType) STATE_REPORT.document.wordCount.type()).min()).isZero();
        assertText(COUNTRY_SESSION.id, TextKind.ID, Text.ID, false);
        assertText(COUNTRY_SESSION.additionalComments, TextKind.PROSE, Text.PROSE, false);
        assertText(SOURCE.title, TextKind.LABEL, Text.LABEL, false);
        assertText(SOURCE.href, TextKind.HREF, Text.HREF, true);
        assertText(SOURCE.language, TextKind.LANGUAGE, Text.LABEL, true);
        assertText(STATE_REPORT.document.symbol, TextKind.SYMBOL, Text.LABEL, false);
        assertText(COUNTRY.code, TextKind.COUNTRY_CODE, Integer.MAX_VALUE, true);
    }

    private static void assertText(Member<?, ?> member, TextKind kind, int maxLength, boolean mayBeBlank) {
        assertThat(member.type().isText(kind)).isTrue();
        assertThat((TextType<?>) member.type())
                .extracting(TextType::kind, TextType::maxLength, TextType::mayBeBlank)
                .containsExactly(kind, maxLength, mayBeBlank);
    }

    @Test
    void aValueIsReadWithItsType() {
        StateReport report = StateReport.builder()
                .instrument(Instrument.CRC)
                .due(PartialDate.of(2015))
                .build();
        PartialDate due = STATE_REPORT.due.get(report);
        assertThat(due).isEqualTo(PartialDate.of(2015));
        assertThat(STATE_REPORT.submitted.get(report)).isNull();
        CountrySession session = session(report);
        List<StateReport> reports = COUNTRY_SESSION.stateReports.get(session);
        assertThat(reports).containsExactly(report);
    }

    private static CountrySession session(StateReport... reports) {
        return CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("NOR"))
                .addStateReports(reports)
                .build();
    }

    @Test
    void aMemberIsFoundByItsName() {
        assertThat(STATE_REPORT.member("due")).contains(STATE_REPORT.due);
        assertThat(STATE_REPORT.member("href")).contains(STATE_REPORT.document.href);
        assertThat(STATE_REPORT.member("Due")).isEmpty();
        assertThat(STATE_REPORT.due).hasToString("due");
        assertThat(STATE_REPORT).hasToString("StateReport");
    }

    @Test
    void aTextThatCannotBeRepresentedIsRefused() {
        Country.Builder builder = COUNTRY.newBuilder();
        COUNTRY.set(builder, COUNTRY.code, "\ud800");
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.build(builder));
    }

    // ------------------------------------------------------------------------------------------- pointers

    @ParameterizedTest
    @MethodSource("types")
    <T, B> void everyValueIsFoundByItsPointer(ModelType<T, B> type) {
        T object = FullSession.of(type);
        for (Member<T, ?> member : type.members()) {
            Pointer pointer = Pointer.ROOT.append(member);
            assertThat(type.memberAt(pointer)).isEqualTo(Optional.of(member));
            assertThat(type.valueAt(object, pointer)).isEqualTo(Optional.ofNullable(member.get(object)));
            if (member.isList()) {
                assertThat(type.memberAt(pointer.append(1))).isEqualTo(Optional.of(member));
                assertThat(type.valueAt(object, pointer.append(1)))
                        .isEqualTo(Optional.of(member.values(object).get(1)));
                assertThat(type.valueAt(object, pointer.append(2))).isEmpty();
            }
        }
    }

    @Test
    void aPointerLeadsThroughMembersAndLists() {
        CountrySession session = FullSession.of(COUNTRY_SESSION);
        Pointer due = Pointer.parse("/stateReports/1/due");
        assertThat(COUNTRY_SESSION.membersOn(due)).isEqualTo(List.of(COUNTRY_SESSION.stateReports, STATE_REPORT.due));
        assertThat(COUNTRY_SESSION.valueAt(session, due)).contains(PartialDate.of(2018, 5, 22));
        assertThat(COUNTRY_SESSION.valueAt(session, Pointer.ROOT)).contains(session);
        assertThat(COUNTRY_SESSION.memberAt(Pointer.ROOT)).isEmpty();
    }

    @Test
    void aPointerLeadsIntoExtensions() {
        CountrySession session = FullSession.of(COUNTRY_SESSION);
        Pointer second = Pointer.parse("/extensions/of~1us~0/1");
        assertThat(COUNTRY_SESSION.valueAt(session, second)).get().hasToString("\"two\"");
        assertThat(COUNTRY_SESSION.memberAt(second)).contains(COUNTRY_SESSION.extensions);
        assertThat(COUNTRY_SESSION.valueAt(session, Pointer.parse("/extensions/n/0")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "/stateReports/0/x",
                "/stateParty/code/0",
                "/schemaVersion",
                "/links/-",
                "/links/01",
                "/links/0/kind/x"
            })
    void aPointerToNothingFindsNoValue(String pointer) {
        assertThat(COUNTRY_SESSION.valueAt(FullSession.of(COUNTRY_SESSION), Pointer.parse(pointer)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/stateReports/0/x", "/stateParty/code/0", "/schemaVersion"})
    void aPointerToAnUnknownMemberFindsNoMember(String pointer) {
        assertThat(COUNTRY_SESSION.membersOn(Pointer.parse(pointer))).isEmpty();
        assertThat(COUNTRY_SESSION.memberAt(Pointer.parse(pointer))).isEmpty();
    }

    // ----------------------------------------------------------------------------------------- definition

    /** A type outside of the model. */
    private record Note(@Text String text) {

        private static final class Draft {
            private String text = "";
        }

        private static final class Type extends ModelType<Note, Draft> {
            Type(String... names) {
                super(Note.class, Draft::new, draft -> new Note(draft.text), "A note.");
                for (String name : names) {
                    member(name, "The text.").required(ValueTypes.TEXT, Note::text, (draft, text) -> draft.text = text);
                }
            }
        }
    }

    @Test
    void aTypeOutsideOfTheModelIsDescribedToo() {
        Note.Type type = ModelType.complete(new Note.Type("text"));
        assertThat(FullSession.of(type)).isEqualTo(new Note("text of text"));
        assertThat(type.members()).singleElement().satisfies(member -> assertText(member, TextKind.LABEL, 500, false));
    }

    @Test
    void aMemberWithoutAnAccessorOrOfATakenNameIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Note.Type("words"))
                .withMessageContaining("words");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Note.Type("text", "text"))
                .withMessage("Duplicate member text of Note");
    }
}
