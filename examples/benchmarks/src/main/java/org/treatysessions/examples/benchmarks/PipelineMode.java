// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.SessionValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is done with each record. */
enum PipelineMode {
    /** All tokens, with every text materialized. */
    FLOOR(PipelineMode::floor),

    /** Databind to plain records, checked by Hibernate Validator. */
    NAIVE(PipelineMode::naive),

    /** A session with all constraints. */
    READ(PipelineMode::read),

    /** A session with all constraints, checked by all rules. */
    ALL(PipelineMode::all),

    /** The same by two threads, each with half of the records. */
    ALL_TWO_THREADS(PipelineMode::all),

    /** The same as {@link #ALL} on records that have findings. */
    FINDINGS(PipelineMode::all);

    /** The date that rules treat as today. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final Supplier<Work> preparation;

    PipelineMode(Supplier<Work> preparation) {
        this.preparation = preparation;
    }

    /** The work on one record. */
    @FunctionalInterface
    interface Work {

        /**
         * Does the work.
         *
         * @param record the record
         * @return a number that depends on the result, so that no part of the work can be omitted
         */
        int on(byte[] record);
    }

    Work prepare() {
        return preparation.get();
    }

    int threads() {
        return this == ALL_TWO_THREADS ? 2 : 1;
    }

    /** The name of the file with its records. */
    String records() {
        return this == FINDINGS ? PipelineRecords.WITH_FINDINGS : PipelineRecords.WITHOUT_FINDINGS;
    }

    private static Work floor() {
        JsonFactory factory = new JsonFactory();
        return record -> {
            int lengths = 0;
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), record)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        lengths += parser.getString().length();
                    }
                }
            }
            return lengths;
        };
    }

    private static Work naive() {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // which logs nothing here
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        return record ->
                validator.validate(mapper.readValue(record, PlainSession.class)).size();
    }

    private static Work read() {
        SessionJson json = SessionJson.standard();
        return record -> json.read(record).findings().size();
    }

    private static Work all() {
        SessionJson json = SessionJson.standard();
        SessionValidator validator = SessionValidator.builder().asOf(AS_OF).build();
        return record -> validator.check(json.read(record)).findings().size();
    }

    /** {@return the name in the output} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
