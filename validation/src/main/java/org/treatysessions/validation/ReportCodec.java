package org.treatysessions.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.engine.Fingerprint;

/**
 * Reports as bytes, for the way from one machine to another.
 *
 * <p>The bytes hold what was found. Of the validator they hold a fingerprint only: who reads them has one with the same
 * settings. Numbers take as few bytes as they need, and each text is written once.
 */
final class ReportCodec {

    /** What the bytes begin with; the last byte is the version of the form. */
    private static final int HEAD = 0x74735202;

    private static final Severity[] SEVERITIES = Severity.values();

    private final Fingerprint settings;
    private final int acceptances;
    private final Map<String, Rule> rules = new HashMap<>();

    ReportCodec(Settings settings) {
        this.settings = settings.fingerprint();
        acceptances = settings.configuration().map(all -> all.accepted().size()).orElse(0);
        settings.rules().forEach(rule -> rules.put(rule.id().toString(), rule));
    }

    /**
     * The content of a report without its settings.
     *
     * @param isOfRun whether the records were compared with each other
     */
    record Content(
            boolean isOfRun,
            List<Finding> findings,
            Map<RuleId, Map<Severity, Long>> counts,
            Map<Integer, Long> accepted,
            ValidationReport.Records records) {}

    byte[] encode(Content report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (Encoder out = new Encoder(bytes)) {
            out.head(settings);
            out.content(report);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    Content decode(byte[] bytes) {
        try (Decoder in = new Decoder(bytes)) {
            in.head(settings);
            return in.content();
        } catch (EOFException e) {
            throw new IllegalArgumentException("Unexpected end of the report", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be read", e);
        }
    }

    /** The types of arguments; their names are written as well. */
    private enum Type {
        STRING,
        INTEGER,
        LONG,
        TRUE,
        FALSE,
        DATE,
        LIST;

        static Type of(Object value) {
            if (value instanceof String) {
                return STRING;
            } else if (value instanceof Integer) {
                return INTEGER;
            } else if (value instanceof Long) {
                return LONG;
            } else if (value instanceof Boolean flag) {
                return flag ? TRUE : FALSE;
            } else if (value instanceof PartialDate) {
                return DATE;
            } else if (value instanceof List) {
                return LIST;
            }
            throw new IllegalArgumentException("No finding has such an argument: " + value);
        }
    }

    // ----------------------------------------------------------------------------------------- encode

    /** Writes one report. */
    private static final class Encoder extends DataOutputStream {

        private final Map<String, Integer> texts = new HashMap<>();

        Encoder(ByteArrayOutputStream bytes) {
            super(bytes);
        }

        void head(Fingerprint settings) throws IOException {
            writeInt(HEAD);
            writeLong(settings.high());
            writeInt(settings.low());
        }

        void content(Content report) throws IOException {
            writeBoolean(report.isOfRun());
            number(report.records().accepted());
            number(report.records().rejected());
            number(report.records().unreadable());
            number(report.counts().size());
            for (Map.Entry<RuleId, Map<Severity, Long>> rule : report.counts().entrySet()) {
                text(rule.getKey().toString());
                for (Severity severity : SEVERITIES) {
                    number(rule.getValue().getOrDefault(severity, 0L));
                }
            }
            number(report.accepted().size());
            for (Map.Entry<Integer, Long> accepted : new TreeMap<>(report.accepted()).entrySet()) {
                number(accepted.getKey());
                number(accepted.getValue());
            }
            number(report.findings().size());
            for (Finding finding : report.findings()) {
                finding(finding);
            }
        }

        private void finding(Finding finding) throws IOException {
            text(finding.rule().id().toString());
            text(finding.severity().name());
            text(finding.path());
            number(finding.arguments().size());
            for (Map.Entry<String, Object> argument : finding.arguments().entrySet()) {
                text(argument.getKey());
                argument(argument.getValue());
            }
            Location location = finding.location().orElse(null);
            writeBoolean(location != null);
            if (location != null) {
                number(location.line());
                number(location.column());
            }
            RecordId record = finding.record().orElse(null);
            writeBoolean(record != null);
            if (record != null) {
                number(record.sourceOrder());
                text(record.source());
                number(record.number());
            }
            SourcePlace place = finding.place().orElse(null);
            writeBoolean(place != null);
            if (place != null) {
                place(place);
            }
        }

        private void place(SourcePlace place) throws IOException {
            text(place.file());
            number(place.page());
            number(place.block());
            number(place.from());
            number(place.to());
            BlockName name = place.name();
            if (name instanceof BlockName.NumberedParagraph paragraph) {
                text("paragraph");
                text(paragraph.number());
            } else if (name instanceof BlockName.TableCell cell) {
                text("cell");
                number(cell.table());
                number(cell.row());
                number(cell.column());
            } else if (name instanceof BlockName.Note note) {
                text("note");
                text(note.mark());
            } else if (name instanceof BlockName.Line line) {
                text("line");
                number(line.line());
            } else {
                text("position");
                number(((BlockName.Position) name).position());
            }
        }

        private void argument(Object value) throws IOException {
            text(Type.of(value).name());
            if (value instanceof Integer number) {
                writeInt(number);
            } else if (value instanceof Long number) {
                writeLong(number);
            } else if (value instanceof List<?> list) {
                number(list.size());
                for (Object entry : list) {
                    argument(entry);
                }
            } else if (!(value instanceof Boolean)) {
                text(value.toString());
            }
        }

        /** A number that is not negative, seven bits per byte, the lowest first. */
        private void number(long value) throws IOException {
            long rest = value;
            while (rest > 0x7F) {
                writeByte((int) rest | 0x80);
                rest >>>= 7;
            }
            writeByte((int) rest);
        }

        /** The position of a text among those of the report; after a new one, the text. */
        private void text(String text) throws IOException {
            Integer known = texts.putIfAbsent(text, texts.size());
            if (known != null) {
                number(known);
                return;
            }
            number(texts.size() - 1);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            boolean isUtf8 = text.equals(new String(bytes, StandardCharsets.UTF_8));
            writeBoolean(isUtf8);
            number(isUtf8 ? bytes.length : text.length());
            if (isUtf8) {
                write(bytes);
            } else {
                writeChars(text); // a lone surrogate is not a character, but user-defined rules may report it
            }
        }
    }

    // ----------------------------------------------------------------------------------------- decode

    /** Reads one report. */
    private final class Decoder extends DataInputStream {

        private final List<String> texts = new ArrayList<>();

        Decoder(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        void head(Fingerprint expected) throws IOException {
            require(available() >= Integer.BYTES && readInt() == HEAD, "The bytes are not a report of this version");
            require(
                    new Fingerprint(readLong(), readInt()).equals(expected),
                    "The report is of a validator with other settings: day, configuration, reference data or rules");
        }

        Content content() throws IOException {
            boolean isOfRun = readBoolean();
            long accepted = number();
            long rejected = number();
            ValidationReport.Records records =
                    new ValidationReport.Records(accepted + rejected, accepted, rejected, number());
            Map<RuleId, Map<Severity, Long>> counts = new TreeMap<>();
            for (long i = number(); i > 0; i--) {
                counts.put(rule().id(), bySeverity());
            }
            Map<Integer, Long> byAcceptance = new HashMap<>();
            for (long i = number(); i > 0; i--) {
                int acceptance = position(acceptances);
                byAcceptance.put(acceptance, number());
            }
            List<Finding> findings = new ArrayList<>();
            for (long i = number(); i > 0; i--) {
                findings.add(finding());
            }
            require(available() == 0, "Something follows the report");
            return new Content(isOfRun, findings, counts, byAcceptance, records);
        }

        private Map<Severity, Long> bySeverity() throws IOException {
            Map<Severity, Long> counts = new EnumMap<>(Severity.class);
            for (Severity severity : SEVERITIES) {
                long count = number();
                if (count > 0) {
                    counts.put(severity, count);
                }
            }
            return counts;
        }

        private Finding finding() throws IOException {
            Rule rule = rule();
            Severity severity = Severity.valueOf(text());
            String path = text();
            Map<String, Object> arguments = new LinkedHashMap<>();
            for (long i = number(); i > 0; i--) {
                String name = text();
                arguments.put(name, argument(true));
            }
            Finding finding = Finding.of(rule, severity, path, arguments);
            if (readBoolean()) {
                int line = integer();
                finding = finding.withLocation(new Location(line, integer()));
            }
            if (readBoolean()) {
                int sourceOrder = integer();
                String source = text();
                finding = finding.withRecord(new RecordId(sourceOrder, source, number()));
            }
            return readBoolean() ? finding.withPlace(place()) : finding;
        }

        private SourcePlace place() throws IOException {
            String file = text();
            int page = integer();
            int block = integer();
            int from = integer();
            int to = integer();
            return new SourcePlace(file, page, block, blockName(), from, to);
        }

        private BlockName blockName() throws IOException {
            String kind = text();
            return switch (kind) {
                case "paragraph" -> new BlockName.NumberedParagraph(text());
                case "cell" -> new BlockName.TableCell(integer(), integer(), integer());
                case "note" -> new BlockName.Note(text());
                case "line" -> new BlockName.Line(integer());
                case "position" -> new BlockName.Position(integer());
                default -> throw new IllegalArgumentException("Unknown kind of block: " + kind);
            };
        }

        private Rule rule() throws IOException {
            String id = text();
            Rule rule = rules.get(id);
            if (rule == null) {
                throw new IllegalArgumentException("The validator has no rule \"" + id + "\"");
            }
            return rule;
        }

        private Object argument(boolean mayBeList) throws IOException {
            return switch (Type.valueOf(text())) {
                case STRING -> text();
                case INTEGER -> readInt();
                case LONG -> readLong();
                case TRUE -> true;
                case FALSE -> false;
                case DATE -> date();
                case LIST -> {
                    require(mayBeList, "No finding has a list of lists");
                    List<Object> list = new ArrayList<>();
                    for (long i = number(); i > 0; i--) {
                        list.add(argument(false));
                    }
                    yield list;
                }
            };
        }

        private PartialDate date() throws IOException {
            String date = text();
            try {
                return PartialDate.parse(date);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("No date: " + date, e);
            }
        }

        private long number() throws IOException {
            long value = 0;
            for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
                byte next = readByte();
                value |= (next & 0x7FL) << shift;
                if (next >= 0) {
                    return value;
                }
            }
            throw new IllegalArgumentException("A number is too long");
        }

        private int integer() throws IOException {
            long value = number();
            require(value <= Integer.MAX_VALUE, "A number is too great");
            return (int) value;
        }

        private int position(int size) throws IOException {
            long value = number();
            require(value < size, "A position is too great");
            return (int) value;
        }

        private String text() throws IOException {
            int position = position(texts.size() + 1);
            if (position == texts.size()) {
                boolean isUtf8 = readBoolean();
                int length = integer();
                require(length <= available(), "A text ends too early");
                texts.add(isUtf8 ? new String(readNBytes(length), StandardCharsets.UTF_8) : characters(length));
            }
            return texts.get(position);
        }

        private String characters(int length) throws IOException {
            StringBuilder characters = new StringBuilder();
            for (int i = 0; i < length; i++) {
                characters.append(readChar());
            }
            return characters.toString();
        }

        private static void require(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
