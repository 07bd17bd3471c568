// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.benchmarks;

import com.google.gson.Gson;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.treatysessions.json.Layout;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.SessionValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library compared with alternatives, on the two sample records and on one with twenty structural problems.
 *
 * <p>Benchmarks of one kind do the same work on the same bytes; compare the results of one run only.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
public class SessionBenchmark {

    /** The directory of the sample records. */
    private static final Path SAMPLES = Path.of(System.getProperty("samples", "examples/sessions"));

    /** The record. */
    @Param({"full", "russia-2018"})
    public String record = "full";

    private byte[] bytes = {};
    private byte[] invalid = {};
    private final SessionJson json =
            SessionJson.builder().layout(Layout.COMPACT).build();
    private final SessionValidator validator =
            SessionValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build();
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Gson gson = new Gson();
    private final Validator jakarta = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SessionJson.schema(), InputFormat.JSON);

    @SuppressWarnings("NullAway.Init") // set by the setup method
    private ReadResult read;

    @SuppressWarnings("NullAway.Init")
    private CountrySession session;

    @SuppressWarnings("NullAway.Init")
    private JsonNode tree;

    /** Reads the record, and breaks it in twenty places. */
    @Setup
    public void prepare() {
        try {
            String text = Files.readString(SAMPLES.resolve(record + ".session.json"));
            tree = mapper.readTree(text);
            bytes = mapper.writeValueAsBytes(tree);
            read = json.read(bytes);
            session = read.session().orElseThrow();
            invalid = broken(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            require(
                    json.read(invalid).findings().size() == 20,
                    "twenty problems: " + json.read(invalid).findings());
            require(schema.validate(tree).isEmpty(), "the schema accepts the record");
            require(
                    jakarta.validate(mapper.readValue(bytes, PlainSession.class))
                            .isEmpty(),
                    "no violation");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("not so: " + what);
        }
    }

    /** Ten invalid dates, and ten unknown members. */
    private static String broken(String text) {
        StringBuilder members = new StringBuilder();
        StringBuilder dates = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            members.append("\"unknown").append(i).append("\":").append(i).append(',');
            dates.append("\"2018-13-0").append(i).append("\",");
        }
        return text.replaceFirst("\\{", "{" + members)
                .replaceFirst("\"dialogueDates\":\\[", "\"dialogueDates\":[" + dates);
    }

    // ------------------------------------------------------------------------------------------- read

    /** The minimum: all tokens, with every text as a string. */
    @Benchmark
    public int floor() {
        int lengths = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    lengths += parser.getString().length();
                }
            }
        }
        return lengths;
    }

    /** Bytes to a session. */
    @Benchmark
    public ReadResult read() {
        return json.read(bytes);
    }

    /** Bytes to plain records by databind. */
    @Benchmark
    public PlainSession readByDatabind() {
        return mapper.readValue(bytes, PlainSession.class);
    }

    /** Bytes to plain records by Gson. */
    @Benchmark
    public PlainSession readByGson() {
        return gson.fromJson(new String(bytes, StandardCharsets.UTF_8), PlainSession.class);
    }

    /** Bytes with twenty structural problems to twenty findings. */
    @Benchmark
    public ReadResult readInvalid() {
        return json.read(invalid);
    }

    // ------------------------------------------------------------------------------------------ write

    /** A session to bytes. */
    @Benchmark
    public byte[] write() {
        return json.toBytes(session);
    }

    /** The tree of the same record to bytes, by a mapper. */
    @Benchmark
    public byte[] writeTree() {
        return mapper.writeValueAsBytes(tree);
    }

    // ------------------------------------------------------------------------------------------ check

    /** A session that was read, checked by all rules. */
    @Benchmark
    public Object check() {
        return validator.check(read);
    }

    /** Bytes to a session, checked by all constraints and all rules. */
    @Benchmark
    public Object readAndCheck() {
        return validator.check(json.read(bytes));
    }

    /** Bytes to plain records by databind, checked by Hibernate Validator. */
    @Benchmark
    public Object readAndCheckByDatabindAndHibernateValidator() {
        return jakarta.validate(mapper.readValue(bytes, PlainSession.class));
    }

    /** Bytes to a tree, checked by the schema. */
    @Benchmark
    public Object readAndCheckByTreeAndNetworknt() {
        return schema.validate(mapper.readTree(bytes));
    }
}
