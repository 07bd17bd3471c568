// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.examples.schema.Vector.ExpectedFinding;

/** A user who makes one mistake gets one error from a JSON Schema validator, where the mistake is. */
class OneCauseTest {

    /** Values with several problems, of which the library reports one, or all in one finding. */
    private static final Set<String> SEVERAL_CAUSES = Set.of(
            "an id of 201 byte order marks is blank, whatever its length",
            "a label of 501 blanks is blank, whatever its length",
            // 0.1 is not an integer, and less than 1
            "delegation.size is 1e-1",
            "version 2.0, and more that is wrong",
            // not capital letters, and too long
            "taskForce.0.country.code is \" RUS\"",
            "taskForce.0.country.code is \"Russian Federation\"",
            "a document without a member");

    static Stream<Vector> vectorsOfOneCause() {
        return Vectors.all().stream()
                .filter(vector -> !vector.schemaValid())
                .filter(vector -> errors(vector).size() == 1)
                .filter(vector -> !errors(vector).get(0).rule().equals("json-syntax"))
                .filter(vector -> !SEVERAL_CAUSES.contains(vector.name()));
    }

    private static List<ExpectedFinding> errors(Vector vector) {
        return vector.findings().stream()
                .filter(finding -> finding.severity().equals("error"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vectorsOfOneCause")
    void oneCauseGivesOneErrorWhereItIs(Vector vector) {
        ExpectedFinding cause = errors(vector).get(0);
        boolean standsAtItsObject = cause.rule().equals("unknown-member");
        assertThat(Judges.schemaErrors(vector.text()))
                .singleElement()
                .satisfies((Error error) -> assertThat(
                                error.getInstanceLocation().toString())
                        .isEqualTo(
                                standsAtItsObject
                                        ? cause.path().substring(0, cause.path().lastIndexOf('/'))
                                        : cause.path()));
    }
}
