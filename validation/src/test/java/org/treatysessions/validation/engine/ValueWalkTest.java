// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.model.meta.TextKind;
import org.treatysessions.validation.PlainSession;

class ValueWalkTest {

    private static final CountrySession SESSION = PlainSession.with(
                    "{links:[{kind:'webcast',title:'A'},{kind:'audio',title:'B',href:'#'}],extensions:{a:[{b:1}]},"
                            + "dialogue:{issues:[{topic:'C',statements:[{by:'committee',text:'D.'}]}]}}")
            .session()
            .orElseThrow();

    @Test
    void everyValueOtherThanAnObjectIsVisitedInOrder() {
        List<String> visited = new ArrayList<>();
        ValueWalk.of(Optional::of)
                .walk(
                        SESSION,
                        (member, value, position) ->
                                visited.add(position.pointer() + " " + member.name() + " " + value));
        assertThat(visited)
                .startsWith(
                        "/id id made-up",
                        "/committee committee CRC",
                        "/stateParty/code code NOR",
                        "/stateParty/name name Norway",
                        "/instrumentsUnderReview/0 instrumentsUnderReview CRC",
                        "/committeeSession/number number 78")
                .containsSubsequence(
                        "/dialogueDates/0 dialogueDates 2018-05-23",
                        "/dialogueDates/1 dialogueDates 2018-05-24",
                        "/stateReports/0/numbers numbers 5-6",
                        "/taskForce/1/country/code code MCO",
                        "/dialogue/issues/0/topic topic C",
                        "/dialogue/issues/0/statements/0/text text D.",
                        "/nextReports/0/numbers numbers 7")
                .endsWith(
                        "/links/0/kind kind webcast",
                        "/links/0/title title A",
                        "/links/1/kind kind audio",
                        "/links/1/title title B",
                        "/links/1/href href #",
                        "/extensions extensions {\"a\":[{\"b\":1}]}");
    }

    @Test
    void onlyTheValuesThatAreWantedAreVisited() {
        List<String> visited = new ArrayList<>();
        ValueWalk.of(member -> Optional.of(member)
                        .filter(known -> known.type().isText(TextKind.PROSE) || known.equals(SessionModel.LINK.href)))
                .walk(SESSION, (member, value, position) -> visited.add(value + " " + position.pointer()));
        assertThat(visited).containsExactly("D. /dialogue/issues/0/statements/0/text", "# /links/1/href");
    }

    @Test
    void nothingIsVisitedWhereNothingIsWanted() {
        ValueWalk.of(member -> Optional.empty()).walk(SESSION, (member, value, position) -> {
            throw new AssertionError(value);
        });
    }
}
