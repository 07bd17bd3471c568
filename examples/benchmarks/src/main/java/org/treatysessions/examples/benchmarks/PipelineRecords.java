// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.SessionValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records of different shapes, made from the sample {@code full} by random edits, the same in each run.
 *
 * <p>An edit removes a value, or replaces it by the value of another member of the same name.
 */
final class PipelineRecords {

    /** The name of the file with records that have no finding. */
    static final String WITHOUT_FINDINGS = "valid.ndjson";

    /** The name of the file with records that have up to {@link #MAX_FINDINGS} findings of rules. */
    static final String WITH_FINDINGS = "findings.ndjson";

    private static final Path SAMPLE =
            Path.of(System.getProperty("samples", "examples/sessions")).resolve("full.session.json");
    private static final int RECORDS = 1000;
    private static final int EDITS = 16;
    private static final int MAX_FINDINGS = 10;
    private static final long SEED = 20261123;

    private final JsonMapper mapper = new JsonMapper();
    private final SessionJson json = SessionJson.standard();
    private final SessionValidator validator =
            SessionValidator.builder().asOf(PipelineMode.AS_OF).build();
    private final PipelineMode.Work naive = PipelineMode.NAIVE.prepare();
    private final Random random = new Random(SEED);
    private final Path folder;
    private final ObjectNode sample;

    PipelineRecords(Path folder) throws IOException {
        this.folder = folder;
        this.sample = (ObjectNode) mapper.readTree(Files.readString(SAMPLE));
        ((ObjectNode) sample.get("concludingObservations").get(0)).remove("followUp"); // its only finding
    }

    /** Which edits are kept, by the number of findings before and after. */
    @FunctionalInterface
    private interface Choice {

        boolean keeps(int before, int after);
    }

    /** Writes both files. */
    void write() throws IOException {
        write(WITHOUT_FINDINGS, (before, after) -> after == 0);
        write(WITH_FINDINGS, (before, after) -> after > before && after <= MAX_FINDINGS);
    }

    private void write(String name, Choice choice) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (int i = 0; i < RECORDS; i++) {
                out.write(mapper.writeValueAsBytes(record(i, choice)));
                out.write('\n');
            }
        }
    }

    private ObjectNode record(int number, Choice choice) {
        ObjectNode record = sample.deepCopy();
        record.put("id", "made-up-" + number);
        int findings = findings(record);
        for (int i = random.nextInt(EDITS); i >= 0; i--) {
            ObjectNode edited = record.deepCopy();
            edit(edited);
            int after = findings(edited);
            if (choice.keeps(findings, after)) {
                record = edited;
                findings = after;
            }
        }
        return record;
    }

    /** The number of findings of rules; too many if the plain way of reading rejects the record. */
    private int findings(ObjectNode record) {
        byte[] bytes = mapper.writeValueAsBytes(record);
        ReadResult read = json.read(bytes);
        return read.findings().isEmpty() && naive.on(bytes) == 0
                ? validator.check(read).findings().size()
                : Integer.MAX_VALUE;
    }

    /** A value of the record: a member of an object, or an element of an array. */
    private record Place(JsonNode parent, String name, int index) {

        JsonNode value() {
            return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        void replace(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }
    }

    private void edit(ObjectNode record) {
        List<Place> places = new ArrayList<>();
        addPlaces(record, "", places);
        Place place = places.get(random.nextInt(places.size()));
        List<Place> others = places.stream()
                .filter(other -> other.name().equals(place.name()))
                .toList();
        Place other = others.get(random.nextInt(others.size()));
        if (random.nextBoolean()) {
            place.remove();
        } else {
            place.replace(other.value().deepCopy());
        }
    }

    /** Adds all places in a value; elements of an array have the name of the array. */
    private static void addPlaces(JsonNode value, String name, List<Place> places) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                places.add(new Place(object, member.getKey(), -1));
                addPlaces(member.getValue(), member.getKey(), places);
            });
        }
        for (int i = 0; value instanceof ArrayNode && i < value.size(); i++) {
            places.add(new Place(value, name + "[]", i));
            addPlaces(value.get(i), name + "[]", places);
        }
    }

    /** Deletes a folder with the files. */
    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(WITHOUT_FINDINGS));
        Files.deleteIfExists(folder.resolve(WITH_FINDINGS));
        Files.delete(folder);
    }
}
