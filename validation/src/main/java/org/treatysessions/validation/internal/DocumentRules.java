package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.json.format.SessionFormat.COUNTRY;
import static org.treatysessions.json.format.SessionFormat.COUNTRY_SESSION;
import static org.treatysessions.json.format.SessionFormat.LINK;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.json.format.TextKind;
import org.treatysessions.model.Committee;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Document;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.Link;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.validation.internal.SessionDocument.Role;

/** The rules on committee, instruments, State, symbols and links. */
final class DocumentRules {

    static final List<SessionRule> ALL = List.of(
            rule("committee-without-reviews", ERROR, DocumentRules::committeeWithoutReviews),
            rule("instrument-not-monitored", ERROR, DocumentRules::instrumentNotMonitored),
            rule("instrument-without-reports", ERROR, DocumentRules::instrumentWithoutReports)
                    .unless("instrument-not-monitored", "committee-without-reviews"),
            rule("instrument-duplicated", WARNING, DocumentRules::instrumentDuplicated),
            rule("country-code-unknown", ERROR, DocumentRules::countryCodeUnknown),
            rule("country-name-not-official", INFO, DocumentRules::countryNameNotOfficial),
            rule("symbol-unrecognised", WARNING, DocumentRules::symbolUnrecognised),
            rule("symbol-not-normalised", INFO, DocumentRules::symbolNotNormalised),
            rule("symbol-committee-mismatch", ERROR, DocumentRules::symbolCommitteeMismatch)
                    .unless("instrument-not-monitored"),
            rule("symbol-state-mismatch", ERROR, DocumentRules::symbolStateMismatch),
            rule("symbol-kind-mismatch", ERROR, DocumentRules::symbolKindMismatch)
                    .unless("list-of-issues-kind-mismatch"),
            rule("symbol-instrument-mismatch", ERROR, DocumentRules::symbolInstrumentMismatch)
                    .unless("symbol-committee-mismatch", "symbol-kind-mismatch"),
            rule("symbol-number-mismatch", WARNING, DocumentRules::symbolNumberMismatch)
                    .unless("symbol-instrument-mismatch", "symbol-kind-mismatch"),
            rule("symbol-reused", ERROR, DocumentRules::symbolReused)
                    .unless("report-numbers-overlap", "symbol-kind-mismatch"),
            rule("symbol-missing", INFO, DocumentRules::symbolMissing),
            rule("link-not-absolute", ERROR, DocumentRules::linkNotAbsolute),
            rule("link-not-https", INFO, DocumentRules::linkNotHttps),
            rule("link-missing", WARNING, DocumentRules::linkMissing),
            rule("link-reused", WARNING, DocumentRules::linkReused));

    /** Known by the name that the United Nations uses since 2022, which the table of names has from elsewhere. */
    private static final String NAME_KNOWN_FROM_ELSEWHERE = "TUR";

    /** Characters that stand for an apostrophe: quotation marks, modifier letters, accents, primes. */
    private static final String APOSTROPHES = "\u2018\u2019\u201B\u02BB\u02BC`\u00B4\u2032\uFF07";

    private static final SessionValues INSTRUMENTS =
            SessionValues.of(member -> member.values().equals(COUNTRY_SESSION.instrumentsUnderReview.values()));
    private static final SessionValues COUNTRY_CODES =
            SessionValues.of(member -> member.values().textKind() == TextKind.COUNTRY_CODE);
    private static final SessionValues HREFS =
            SessionValues.of(member -> member.values().textKind() == TextKind.HREF);

    private DocumentRules() {}

    // ------------------------------------------------------------------------- committee and instruments

    private static void committeeWithoutReviews(Review review, Findings out) {
        Committee committee = review.session().getCommittee();
        if (!committee.reviewsReports()) {
            out.report(review.document().at(COUNTRY_SESSION.committee), "committee", committee.code());
        }
    }

    private static void instrumentNotMonitored(Review review, Findings out) {
        Committee committee = review.session().getCommittee();
        eachInstrument(review, (instrument, place) -> {
            if (instrument.committee() != committee) {
                out.report(place, "instrument", instrument.code(), "committee", committee.code());
            }
        });
    }

    private static void instrumentWithoutReports(Review review, Findings out) {
        Place committee = review.document().at(COUNTRY_SESSION.committee);
        eachInstrument(review, (instrument, place) -> {
            if (!instrument.hasReports()) {
                out.comparing(committee).report(place, "instrument", instrument.code());
            }
        });
    }

    /** Goes through the instruments under review and those of all entries. */
    private static void eachInstrument(Review review, BiConsumer<Instrument, Place> look) {
        INSTRUMENTS.walk(
                review.session(), (member, instrument, where) -> look.accept((Instrument) instrument, where.place()));
    }

    private static void instrumentDuplicated(Review review, Findings out) {
        Set<Instrument> seen = EnumSet.noneOf(Instrument.class);
        for (Entry<Instrument> instrument : review.instrumentsUnderReview()) {
            if (!seen.add(instrument.value())) {
                out.report(instrument.place(), "instrument", instrument.value().code());
            }
        }
    }

    // ---------------------------------------------------------------------------------------- the States

    private static void countryCodeUnknown(Review review, Findings out) {
        eachText(COUNTRY_CODES, review, code -> {
            if (CountryCode.Validator.isWellFormed(code.value()) && !KnownCountry.isKnownCode(code.value())) {
                out.report(code.place(), "value", code.value());
            }
        });
    }

    private static void countryNameNotOfficial(Review review, Findings out) {
        Country country = review.session().getStateParty();
        KnownCountry.find(country.getCode())
                .filter(known -> known.isUnterm() || known.code().equals(NAME_KNOWN_FROM_ELSEWHERE))
                .ifPresent(known -> Usable.text(country.getName())
                        .filter(name -> names(known).noneMatch(other -> sameName(other, name)))
                        .ifPresent(name -> out.report(
                                review.document().at(COUNTRY_SESSION.stateParty).at(COUNTRY.name),
                                "name",
                                name,
                                "official",
                                known.name("en").orElseThrow())));
    }

    private static Stream<String> names(KnownCountry country) {
        return Stream.concat(country.names().values().stream(), country.formerNames().stream());
    }

    /** Compares names with apostrophes and case folded, and nothing else: accents are part of a name. */
    private static boolean sameName(String a, String b) {
        return folded(a).equals(folded(b));
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(Normalizer.normalize(name, Normalizer.Form.NFC));
        for (int i = 0; i < folded.length(); i++) {
            if (APOSTROPHES.indexOf(folded.charAt(i)) >= 0) {
                folded.setCharAt(i, '\'');
            }
        }
        return folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    // --------------------------------------------------------------------------------------- the symbols

    private static void symbolUnrecognised(Review review, Findings out) {
        for (SessionDocument document : review.documents()) {
            document.symbol()
                    .filter(symbol -> !symbol.isRecognised())
                    .ifPresent(symbol -> out.report(document.symbolPlace(), "value", symbol.toString()));
        }
    }

    private static void symbolNotNormalised(Review review, Findings out) {
        for (SessionDocument document : review.documents()) {
            document.symbol()
                    .filter(symbol -> !symbol.isNormal())
                    .flatMap(DocumentSymbol::normalForm)
                    .ifPresent(normal -> report(out, document, "normal", normal));
        }
    }

    private static void symbolCommitteeMismatch(Review review, Findings out) {
        Committee own = review.session().getCommittee();
        for (SessionDocument document : review.documents()) {
            document.symbol()
                    .flatMap(DocumentSymbol::committee)
                    .filter(named -> named != own)
                    .ifPresent(named -> report(out, document, "committee", named.code()));
        }
    }

    private static void symbolStateMismatch(Review review, Findings out) {
        Optional<String> own = Usable.code(review.session().getStateParty());
        for (SessionDocument document : review.documents()) {
            document.symbol()
                    .flatMap(DocumentSymbol::state)
                    .filter(named -> own.isPresent() && !isOf(own.get(), named))
                    .ifPresent(named -> report(out, document, "state", named));
        }
    }

    /** Whether one of the codes that a symbol names, with a hyphen between two, is of a State. */
    private static boolean isOf(String state, String named) {
        return Stream.of(named.split("-")).anyMatch(code -> KnownCountry.sameState(code, state));
    }

    private static void symbolKindMismatch(Review review, Findings out) {
        Committee committee = review.session().getCommittee();
        for (SessionDocument document : review.documents()) {
            document.symbol()
                    .flatMap(DocumentSymbol::kind)
                    .filter(kind -> !isRight(kind, document.role(), committee))
                    .ifPresent(kind -> report(out, document, "kind", kind.code()));
        }
    }

    private static boolean isRight(SymbolKind kind, Role role, Committee committee) {
        return switch (kind) {
            case OTHER, SESSION_DOCUMENT -> true;
            case LIST_OF_ISSUES ->
                role.has(kind) || (committee == Committee.CAT && role == Role.LIST_PRIOR_TO_REPORTING);
            case ADDITIONAL_INFORMATION -> committee == Committee.CED && role == Role.STATE_REPORT;
            default -> role.has(kind);
        };
    }

    private static void symbolInstrumentMismatch(Review review, Findings out) {
        for (SessionDocument document : review.documents()) {
            Set<Instrument> right = document.instrument().map(Set::of).orElse(review.statedInstruments());
            document.symbol()
                    .flatMap(DocumentSymbol::instrument)
                    .filter(named -> !right.isEmpty() && !right.contains(named))
                    .ifPresent(named -> report(out, document, "instrument", named.code()));
        }
    }

    private static void symbolNumberMismatch(Review review, Findings out) {
        for (SessionDocument document : review.documents()) {
            document.symbol()
                    .flatMap(DocumentSymbol::numbers)
                    .flatMap(numbers -> contradicted(review, document, numbers))
                    .ifPresent(other -> report(out, document, "otherNumbers", other.toString()));
        }
    }

    /** The numbers of a report that those of a document's symbol should be, or have one in common with, and have not. */
    private static Optional<ReportNumbers> contradicted(
            Review review, SessionDocument document, ReportNumbers numbers) {
        if (document.value() instanceof StateReport report) {
            return report.getNumbers().filter(own -> !own.equals(numbers));
        }
        if (!document.role().isAboutReport() || review.isWithoutReport()) {
            return Optional.empty();
        }
        return review
                .contradicted(
                        document.instrument(), StateReport::getNumbers, (report, other) -> !other.overlaps(numbers))
                .stream()
                .findFirst()
                .flatMap(report -> report.value().getNumbers());
    }

    private static void report(Findings out, SessionDocument document, String argument, String value) {
        out.report(
                document.symbolPlace(), "value", document.symbol().orElseThrow().toString(), argument, value);
    }

    private static void symbolReused(Review review, Findings out) {
        Map<String, List<Place>> places = new HashMap<>();
        for (SessionDocument document : review.documents()) {
            document.symbol().ifPresent(symbol -> {
                String normal = symbol.normalForm().orElse(symbol.toString());
                List<Place> earlier = places.computeIfAbsent(normal, key -> new ArrayList<>());
                earlier.forEach(
                        place -> out.comparing(place).report(document.symbolPlace(), "value", symbol.toString()));
                earlier.add(document.symbolPlace());
            });
        }
    }

    private static void symbolMissing(Review review, Findings out) {
        for (SessionDocument document : review.documents()) {
            if (document.value().getSymbol().isEmpty() && mustHaveSymbol(document.value())) {
                out.report(document.place());
            }
        }
    }

    private static boolean mustHaveSymbol(Document document) {
        if (document instanceof StateReport report) {
            return report.getSubmitted().isPresent();
        }
        if (document instanceof WrittenReplies replies) {
            return replies.getSubmitted().isPresent();
        }
        return document instanceof ConcludingObservations;
    }

    // ----------------------------------------------------------------------------------------- the links

    private static void linkNotAbsolute(Review review, Findings out) {
        eachText(HREFS, review, href -> {
            if (absolute(href.value()).isEmpty()) {
                out.report(href.place(), "value", href.value());
            }
        });
    }

    private static void linkNotHttps(Review review, Findings out) {
        eachText(HREFS, review, href -> {
            Optional<URI> uri = absolute(href.value());
            if (uri.isPresent() && !hasScheme(uri.get(), "https")) {
                out.report(href.place(), "value", href.value());
            }
        });
    }

    /** The address as an absolute URI, letters of any script allowed; empty where it is none. */
    private static Optional<URI> absolute(String href) {
        try {
            return Optional.of(new URI(href)).filter(URI::isAbsolute).filter(DocumentRules::hasHostIfNeeded);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Addresses of the web are none without a host (RFC 9110, 4.2), which the general syntax does not ask for. */
    private static boolean hasHostIfNeeded(URI uri) {
        boolean isOfWeb = hasScheme(uri, "https") || hasScheme(uri, "http");
        return !isOfWeb || uri.getRawAuthority() != null;
    }

    private static boolean hasScheme(URI uri, String scheme) {
        return uri.getScheme().equalsIgnoreCase(scheme);
    }

    private static void linkMissing(Review review, Findings out) {
        for (Entry<Link> link : links(review)) {
            if (link.value().getHref().isEmpty()) {
                out.report(link.place());
            }
        }
    }

    private static void linkReused(Review review, Findings out) {
        Set<String> seen = new HashSet<>();
        for (Entry<Link> link : links(review)) {
            link.child(LINK.href, Link::getHref)
                    .filter(href -> absolute(href.value()).isPresent() && !seen.add(href.value()))
                    .ifPresent(href -> out.report(href.place(), "value", href.value()));
        }
    }

    private static List<Entry<Link>> links(Review review) {
        return review.document().children(COUNTRY_SESSION.links, CountrySession::getLinks);
    }

    // ----------------------------------------------------------------------------------------- all texts

    private static void eachText(SessionValues texts, Review review, Consumer<Entry<String>> look) {
        texts.walk(review.session(), (member, text, where) -> look.accept(new Entry<>((String) text, where.place())));
    }
}
