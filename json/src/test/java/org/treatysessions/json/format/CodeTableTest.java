package org.treatysessions.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.Speaker;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.Vocabulary;

class CodeTableTest {

    static Stream<List<Vocabulary>> vocabularies() {
        return Stream.<Vocabulary[]>of(
                        AuthorType.values(),
                        Committee.values(),
                        Instrument.values(),
                        LinkKind.values(),
                        ListOfIssuesKind.values(),
                        Procedure.values(),
                        Speaker.values(),
                        TaskForceRole.values())
                .map(List::of);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyCodeIsFoundHoweverItsCharactersAreHeld(List<Vocabulary> vocabulary) {
        CodeTable<Vocabulary> table = new CodeTable<>(vocabulary.toArray(Vocabulary[]::new));

        assertThat(vocabulary).allSatisfy(value -> {
            assertThat(table.find(value.code())).isSameAs(value);
            assertThat(table.find(CharBuffer.wrap(value.code()))).isSameAs(value);
        });
        assertThat(table.codes())
                .containsExactlyElementsOf(
                        vocabulary.stream().map(Vocabulary::code).toList());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void whatIsNearlyACodeIsNotFound(List<Vocabulary> vocabulary) {
        CodeTable<Vocabulary> table = new CodeTable<>(vocabulary.toArray(Vocabulary[]::new));

        assertThat(table.find("")).isNull();
        assertThat(vocabulary).allSatisfy(value -> {
            String code = value.code();
            assertThat(table.find(code + " ")).isNull();
            assertThat(table.find(code.substring(1))).isNull();
            assertThat(table.find(code.charAt(0) + "\uFFFF" + code.substring(2)))
                    .isNull();
        });
    }
}
