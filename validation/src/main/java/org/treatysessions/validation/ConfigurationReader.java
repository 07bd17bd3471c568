package org.treatysessions.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.ObjectFormat;
import org.treatysessions.json.format.StructureRule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads configurations, and says all that is wrong with one, with the places. */
final class ConfigurationReader {

    /** The JSON format of configurations. */
    static final ObjectFormat<ValidatorConfiguration, ValidatorConfiguration.Builder> FORMAT =
            ObjectFormat.ofDocument(ConfigurationModel.CONFIGURATION);

    private static final int MOST_PROBLEMS = 20;

    private final String text;

    private ConfigurationReader(String text) {
        this.text = text;
    }

    static ValidatorConfiguration read(byte[] bytes) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new InvalidConfigurationException(List.of("the text is not UTF-8"));
        }
    }

    static ValidatorConfiguration read(String text) {
        return new ConfigurationReader(text.startsWith("\ufeff") ? text.substring(1) : text).read();
    }

    private ValidatorConfiguration read() {
        List<String> problems = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new InvalidConfigurationException(List.of("the text is empty"));
            }
            FormatReader reader = new FormatReader(
                            parser, FormatReader.UnknownMembers.REFUSED, true, MOST_PROBLEMS, this::location)
                    .allOrNothing();
            Optional<ValidatorConfiguration> configuration = reader.read(FORMAT);
            reader.findings().forEach(finding -> problems.add(words(finding)));
            if (parser.nextToken() != null) {
                problems.add(at(parser.currentTokenLocation()) + "something follows the configuration");
            }
            if (problems.isEmpty()) {
                return configuration.orElseThrow();
            }
        } catch (JacksonException e) {
            problems.add(at(e.getLocation()) + "this is not well-formed JSON: " + e.getOriginalMessage());
        } catch (InvalidConfigurationException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        throw new InvalidConfigurationException(problems);
    }

    private static String words(Finding finding) {
        String place = finding.location().map(ConfigurationReader::at).orElse("");
        String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
        // The rule's own words advise to leave a text out, which is no advice where it is required.
        String words = finding.rule() == StructureRule.TEXT_BLANK
                ? "the text must not be blank"
                : finding.message(Locale.ENGLISH);
        return place + path + words;
    }

    private static String at(Location location) {
        return "line " + location.line() + ", column " + location.column() + ": ";
    }

    private String at(@Nullable TokenStreamLocation location) {
        return location(location).map(ConfigurationReader::at).orElse("");
    }

    /** Where the parser is in the text; columns count characters (code points). */
    private Optional<Location> location(@Nullable TokenStreamLocation location) {
        if (location == null || location.getLineNr() < 1) {
            return Optional.empty();
        }
        int start = 0;
        for (int line = 1; line < location.getLineNr(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int offset = Math.max(start, Math.min(start + location.getColumnNr() - 1, text.length()));
        return Optional.of(new Location(location.getLineNr(), 1 + text.codePointCount(start, offset)));
    }

    static String shippedSchema() {
        try (InputStream in = ConfigurationReader.class.getResourceAsStream("configuration-1.0.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("The schema of configurations is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
