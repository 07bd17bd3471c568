package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.LINK;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.model.Committee;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
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

    /** Characters that stand for an apostrophe: quotation marks, modifier letters, accents, primes. */
    private static final String APOSTROPHES = "\u2018\u2019\u201B\u02BB\u02BC`\u00B4\u2032\uFF07";

    /** Where the forms of the symbols of treaty bodies are laid down. */
    private static final String HARMONIZED_SYMBOLS =
            "OHCHR, Harmonized Symbol Numbers (2005), http://www.title24uscode.org/harmonized.htm";

    private DocumentRules() {}

    // ------------------------------------------------------------------------- committee and instruments

    private static final SessionRule COMMITTEE_WITHOUT_REVIEWS = rule(
                    "committee-without-reviews", ERROR, DocumentRules::committeeWithoutReviews)
            .documented(RuleDocumentation.says("The committee of the session is the Subcommittee on Prevention of"
                            + " Torture (SPT), which reviews no reports of States: it visits places of"
                            + " detention.")
                    .because("A session of the SPT cannot have been the review of a State report; usually"
                            + " CAT is meant, the committee under the Convention against Torture itself.")
                    .example("""
                            {"committee": "SPT", "instrumentsUnderReview": ["OPCAT"],
                             "withoutReport": true, "procedure": "simplified",
                             "stateReports": null, "listsOfIssues": null, "writtenReplies": null,
                             "concludingObservations": null, "nextReports": null}""")
                    .arguments("committee")
                    .source("OPCAT art. 11 (1)"));

    private static void committeeWithoutReviews(Review review, Findings out) {
        Committee committee = review.session().getCommittee();
        if (!committee.reviewsReports()) {
            out.report(review.document().at(COUNTRY_SESSION.committee), "committee", committee.code());
        }
    }

    private static final SessionRule INSTRUMENT_NOT_MONITORED = rule(
                    "instrument-not-monitored", ERROR, DocumentRules::instrumentNotMonitored)
            .documented(RuleDocumentation.says("An instrument under review, or the instrument of a State report, a"
                            + " list of issues, written replies, concluding observations or a next report, is"
                            + " not among those that the committee of the session monitors.")
                    .because("Such a document belongs to a session of another committee; usually the"
                            + " committee is wrong, or an entry was copied from another record.")
                    .example("""
                            {"instrumentsUnderReview": ["CRC", "CAT"]}""")
                    .arguments("instrument", "committee")
                    .source("ICERD art. 8 (1)")
                    .source("ICCPR art. 28 (1)")
                    .source("Economic and Social Council resolution 1985/17")
                    .source("CEDAW art. 17 (1)")
                    .source("CAT art. 17 (1)")
                    .source("CRC art. 43 (1)")
                    .source("OPAC art. 8 (1)")
                    .source("OPSC art. 12 (1)")
                    .source("ICRMW art. 72 (1)")
                    .source("CRPD art. 34 (1)")
                    .source("ICPPED art. 26 (1)")
                    .source("OPCAT art. 2 (1)"));

    private static void instrumentNotMonitored(Review review, Findings out) {
        Committee committee = review.session().getCommittee();
        for (Survey.Named<Instrument> named : review.survey().instrumentsOutOfPlace()) {
            if (named.value().committee() != committee) {
                out.report(named.place(), "instrument", named.value().code(), "committee", committee.code());
            }
        }
    }

    private static final SessionRule INSTRUMENT_WITHOUT_REPORTS = rule(
                    "instrument-without-reports", ERROR, DocumentRules::instrumentWithoutReports)
            .unless("instrument-not-monitored", "committee-without-reviews")
            .documented(RuleDocumentation.says("An instrument under review, or the instrument of an entry, is one"
                            + " under which States submit no reports: it provides for communications or visits,"
                            + " or States report on it within the reports under the covenant (ICCPR-OP2)."
                            + " Silent where the committee does not monitor the instrument, and for the SPT.")
                    .because("No document can belong to a reporting cycle that does not exist; usually the"
                            + " convention itself is meant, or another of its protocols.")
                    .example("""
                            {"instrumentsUnderReview": ["CRC", "OPIC"]}""")
                    .arguments("instrument")
                    .source("HRI/MC/2016/2")
                    .source("ICCPR-OP2 art. 3"));

    private static void instrumentWithoutReports(Review review, Findings out) {
        for (Survey.Named<Instrument> named : review.survey().instrumentsOutOfPlace()) {
            if (!named.value().hasReports()) {
                out.comparing(review.document().at(COUNTRY_SESSION.committee))
                        .report(named.place(), "instrument", named.value().code());
            }
        }
    }

    private static final SessionRule INSTRUMENT_DUPLICATED = rule(
                    "instrument-duplicated", WARNING, DocumentRules::instrumentDuplicated)
            .documented(RuleDocumentation.says("An instrument stands more than once among the instruments under"
                            + " review; each repetition is reported.")
                    .because("A repetition adds nothing; usually it stands in the place of another"
                            + " instrument, such as a protocol, which is then missing.")
                    .example("""
                            {"instrumentsUnderReview": ["CRC", "CRC"]}""")
                    .arguments("instrument"));

    private static void instrumentDuplicated(Review review, Findings out) {
        Set<Instrument> seen = EnumSet.noneOf(Instrument.class);
        for (Entry<Instrument> instrument : review.instrumentsUnderReview()) {
            if (!seen.add(instrument.value())) {
                out.report(instrument.place(), "instrument", instrument.value().code());
            }
        }
    }

    // ---------------------------------------------------------------------------------------- the States

    private static final SessionRule COUNTRY_CODE_UNKNOWN = rule(
                    "country-code-unknown", ERROR, DocumentRules::countryCodeUnknown)
            .documented(RuleDocumentation.says("The code of the State party, or of the country of a member of the task"
                            + " force, is well formed, but it is neither a code of ISO 3166-1 alpha-3, nor EU"
                            + " or UNK (Kosovo, for reports of UNMIK), nor a former code such as YUG. Codes"
                            + " that are not well formed are left to country-code-invalid.")
                    .because("Whatever groups records by State relies on the code; codes from sport or from"
                            + " vehicles, such as GER for DEU, are the usual slip.")
                    .example("""
                            {"taskForce": [
                              {"name": "Ann Example", "country": {"code": "GER"}, "role": "coordinator"}]}""")
                    .arguments("value")
                    .source("ISO 3166-1"));

    private static void countryCodeUnknown(Review review, Findings out) {
        for (Survey.Named<String> code : review.survey().unknownCountryCodes()) {
            out.report(code.place(), "value", code.value());
        }
    }

    private static final SessionRule COUNTRY_NAME_NOT_OFFICIAL = rule(
                    "country-name-not-official", INFO, DocumentRules::countryNameNotOfficial)
            .documented(RuleDocumentation.says("The name of the State party is neither the short name that the United"
                            + " Nations use for its code, in any of the six official languages, nor a former"
                            + " one; capital letters and the kind of apostrophe make no difference, accents do."
                            + " Silent for codes to which no such name is known, and where the name is blank.")
                    .because("Documents of the United Nations use these names, and lists that are joined by"
                            + " name fall apart where names differ; the record itself may be right.")
                    .example("""
                            {"stateParty": {"code": "NOR", "name": "Norge"}}""")
                    .arguments("name", "official", "code")
                    .source("UNTERM, the terminology database of the United Nations"));

    private static void countryNameNotOfficial(Review review, Findings out) {
        Country country = review.session().getStateParty();
        KnownCountry.find(country.getCode())
                .filter(KnownCountry::isUnterm)
                .ifPresent(known -> Usable.text(country.getName())
                        .filter(name -> !isName(name, known))
                        .ifPresent(name -> out.report(
                                review.document().at(COUNTRY_SESSION.stateParty).at(COUNTRY.name),
                                "name",
                                name,
                                "official",
                                known.name("en").orElseThrow(),
                                "code",
                                known.code())));
    }

    private static boolean isName(String name, KnownCountry country) {
        return country.names().containsValue(name)
                || Stream.concat(country.names().values().stream(), country.formerNames().stream())
                        .anyMatch(known -> sameName(known, name));
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

    private static final SessionRule SYMBOL_UNRECOGNIZED = rule(
                    "symbol-unrecognized", WARNING, DocumentRules::symbolUnrecognized)
            .documented(RuleDocumentation.says("A symbol has none of the forms of United Nations symbols that the"
                            + " library knows: those of the treaty bodies, harmonised and older ones, of core"
                            + " documents, summary records and documents of sessions, of the General Assembly"
                            + " and of the Economic and Social Council. Slips in blanks, dots and dashes are"
                            + " left to symbol-not-normalized, a blank symbol to text-blank.")
                    .because("An unknown symbol hardly leads to its document; usually a part of it is"
                            + " missing or mistyped, or a title or a file name stands in its place.")
                    .example("""
                            {"listsOfIssues": [{"symbol": "CRC/NOR/Q/5-6"}]}""")
                    .arguments("value")
                    .source(HARMONIZED_SYMBOLS)
                    .source("Western Libraries, guide to United Nations symbols,"
                            + " https://guides.lib.uwo.ca/unitednationssymbols"));

    private static void symbolUnrecognized(Review review, Findings out) {
        eachSymbol(review, (document, symbol) -> {
            if (!symbol.isRecognized()) {
                out.report(document.symbolPlace(), "value", symbol.toString());
            }
        });
    }

    /** Goes through the documents with a symbol that is not blank. */
    private static void eachSymbol(Review review, BiConsumer<SessionDocument, DocumentSymbol> look) {
        for (SessionDocument document : review.documents()) {
            if (document.symbol().isPresent()) {
                look.accept(document, document.symbol().get());
            }
        }
    }

    private static final SessionRule SYMBOL_NOT_NORMALIZED = rule(
                    "symbol-not-normalized", INFO, DocumentRules::symbolNotNormalized)
            .documented(RuleDocumentation.says("A symbol is recognized only after a repair: blanks or invisible"
                            + " characters go, a missing dot is added, or another dash becomes a hyphen. The"
                            + " message gives the normal form.")
                    .because("Databases look for a symbol as it is written; symbols copied from files or"
                            + " typed in word processors often bring such characters along.")
                    .example("""
                            {"commonCoreDocument": {"symbol": "HRI/CORE/ NOR /2009"}}""")
                    .arguments("value", "normal")
                    .source(HARMONIZED_SYMBOLS));

    private static void symbolNotNormalized(Review review, Findings out) {
        eachSymbol(review, (document, symbol) -> {
            Optional<String> normal = symbol.normalForm();
            if (normal.isPresent() && !symbol.isNormal()) {
                report(out, document, "normal", normal.get());
            }
        });
    }

    private static final SessionRule SYMBOL_COMMITTEE_MISMATCH = rule(
                    "symbol-committee-mismatch", ERROR, DocumentRules::symbolCommitteeMismatch)
            .unless("instrument-not-monitored")
            .documented(RuleDocumentation.says("A symbol names another committee than that of the session. Silent for"
                            + " symbols that name no committee, such as those of core documents, and where"
                            + " instrument-not-monitored has a finding on the entry.")
                    .because("The document comes from a review by another committee, or its symbol was"
                            + " copied from another record.")
                    .example("""
                            {"listsOfIssues": [{"symbol": "CEDAW/C/NOR/Q/5-6"}]}""")
                    .arguments("value", "committee")
                    .source(HARMONIZED_SYMBOLS));

    private static void symbolCommitteeMismatch(Review review, Findings out) {
        Committee own = review.session().getCommittee();
        eachSymbol(review, (document, symbol) -> {
            Optional<Committee> named = symbol.committee();
            if (named.isPresent() && named.get() != own) {
                report(out, document, "committee", named.get().code());
            }
        });
    }

    private static final SessionRule SYMBOL_STATE_MISMATCH = rule(
                    "symbol-state-mismatch", ERROR, DocumentRules::symbolStateMismatch)
            .documented(RuleDocumentation.says("A symbol names another State than the State party. Of two codes with a"
                            + " hyphen between them, such as CHN-HKG, either may be that of the State party; a"
                            + " former code stands for each of its successors, and a code that symbols use"
                            + " beside those of ISO 3166-1, such as PHI or UKOT, for its State. Silent for"
                            + " symbols that name no State, such as CRC/C/3/Add.40, or one by an unknown code,"
                            + " and where the code of the State party is not well formed.")
                    .because("The symbol leads to a document of another State; usually it was copied from"
                            + " another record and not changed throughout.")
                    .example("""
                            {"listsOfIssues": [{"symbol": "CRC/C/SWE/Q/5-6"}]}""")
                    .arguments("value", "state")
                    .source(HARMONIZED_SYMBOLS)
                    .source("ISO 3166-1"));

    private static void symbolStateMismatch(Review review, Findings out) {
        Optional<String> own = Usable.code(review.session().getStateParty());
        eachSymbol(review, (document, symbol) -> {
            Optional<String> named = symbol.state();
            if (named.isPresent() && own.isPresent() && !symbol.mayBeOf(own.get())) {
                report(out, document, "state", named.get());
            }
        });
    }

    private static final SessionRule SYMBOL_KIND_MISMATCH = rule(
                    "symbol-kind-mismatch", ERROR, DocumentRules::symbolKindMismatch)
            .unless("list-of-issues-kind-mismatch")
            .documented(RuleDocumentation.says("A symbol is that of another kind of document than its place is for."
                            + " Right are the numbers alone for a State report (also AI and EP), Q for a"
                            + " standard list of issues, QPR for one prior to reporting (at CAT either is right"
                            + " for either, and Q with an addendum), either of them for a list whose kind is"
                            + " open, Q with an addendum or RQ for written replies, CO for concluding"
                            + " observations (also OAI), HRI/CORE for the core document, and the older forms of"
                            + " each. Session documents, and documents of no"
                            + " kind of their own such as those of the General Assembly, are never reported."
                            + " Silent where list-of-issues-kind-mismatch has a finding on the entry.")
                    .because("The symbol leads to another document, such as the list of issues in the place"
                            + " of the replies to it; usually one letter or the suffix was forgotten.")
                    .example("""
                            {"listsOfIssues": [{"symbol": "CRC/C/NOR/QPR/5-6"}]}""")
                    .arguments("value", "kind")
                    .source(HARMONIZED_SYMBOLS)
                    .source("ICPPED art. 29 (4)")
                    .source("CAT/C/GTM/Q/6"));

    private static void symbolKindMismatch(Review review, Findings out) {
        eachSymbol(review, (document, symbol) -> {
            Optional<SymbolKind> kind = symbol.kind();
            if (kind.isPresent() && symbol.kinds().stream().noneMatch(one -> isRight(one, document.role()))) {
                report(out, document, "kind", kind.get().code());
            }
        });
    }

    private static boolean isRight(SymbolKind kind, Role role) {
        return kind == SymbolKind.OTHER || kind == SymbolKind.SESSION_DOCUMENT || role.has(kind);
    }

    private static final SessionRule SYMBOL_INSTRUMENT_MISMATCH = rule(
                    "symbol-instrument-mismatch", ERROR, DocumentRules::symbolInstrumentMismatch)
            .unless("symbol-committee-mismatch", "symbol-kind-mismatch")
            .documented(RuleDocumentation.says("A symbol names another instrument than its entry or, where the entry"
                            + " names none, than any instrument under review. Silent where neither is stated,"
                            + " and where symbol-committee-mismatch or symbol-kind-mismatch has a finding on"
                            + " the entry.")
                    .because("At the CRC the documents under the Convention and its protocols are easily"
                            + " mixed up, for only one segment tells them apart: CRC/C/OPSC/NOR/1 is no"
                            + " report under the Convention.")
                    .example("""
                            {"listsOfIssues": [{"symbol": "CRC/C/OPSC/NOR/Q/1"}]}""")
                    .arguments("value", "instrument")
                    .source(HARMONIZED_SYMBOLS));

    private static void symbolInstrumentMismatch(Review review, Findings out) {
        eachSymbol(review, (document, symbol) -> {
            Optional<Instrument> named = symbol.instrument();
            if (named.isPresent() && isOther(named.get(), document.instrument(), review.statedInstruments())) {
                report(out, document, "instrument", named.get().code());
            }
        });
    }

    private static boolean isOther(Instrument named, Optional<Instrument> own, Set<Instrument> underReview) {
        return own.isPresent() ? own.get() != named : !underReview.isEmpty() && !underReview.contains(named);
    }

    private static final SessionRule SYMBOL_NUMBER_MISMATCH = rule(
                    "symbol-number-mismatch", WARNING, DocumentRules::symbolNumberMismatch)
            .unless("symbol-instrument-mismatch", "symbol-kind-mismatch")
            .documented(RuleDocumentation.says("A symbol carries report numbers that do not fit: those of a State"
                            + " report differ from the numbers of its entry, or those of a standard list of"
                            + " issues, written replies or concluding observations have no number in common"
                            + " with the report under review. Silent for lists of issues prior to reporting"
                            + " and, State reports apart, with withoutReport; also where"
                            + " symbol-instrument-mismatch or symbol-kind-mismatch has a finding on the entry.")
                    .because("The documents of a review bear the numbers of its report; others lead to an"
                            + " earlier or a later cycle, or the numbers of the report are wrong.")
                    .example("""
                            {"listsOfIssues": [{"symbol": "CRC/C/NOR/Q/4"}]}""")
                    .arguments("value", "otherNumbers")
                    .source(HARMONIZED_SYMBOLS));

    private static void symbolNumberMismatch(Review review, Findings out) {
        eachSymbol(review, (document, symbol) -> {
            Optional<ReportNumbers> numbers = symbol.numbers();
            if (numbers.isPresent() && !symbol.isUnnumberedReport()) {
                contradicted(review, document, numbers.get())
                        .ifPresent(other -> report(out, document, "otherNumbers", other.toString()));
            }
        });
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
        List<Entry<StateReport>> reports = review.contradicted(
                document.instrument(), StateReport::getNumbers, (report, other) -> !other.overlaps(numbers));
        return reports.isEmpty() ? Optional.empty() : reports.get(0).value().getNumbers();
    }

    private static final SessionRule SYMBOL_REUSED = rule("symbol-reused", ERROR, DocumentRules::symbolReused)
            .unless("report-numbers-overlap", "symbol-kind-mismatch")
            .documented(RuleDocumentation.says("One symbol stands for two documents of the session; the later one in"
                            + " the order of the format is reported. Slips in blanks, dots and dashes make no"
                            + " difference, suffixes such as Corr.1 do. Silent where report-numbers-overlap or"
                            + " symbol-kind-mismatch has a finding on one of the two.")
                    .because("A symbol belongs to one document only; usually it was copied from the entry"
                            + " before and not changed.")
                    .example("""
                            {"listsOfIssues": [{"symbol": "CRC/C/NOR/Q/5-6"}, {"symbol": "CRC/C/NOR/Q/5-6"}]}""")
                    .arguments("value"));

    private static void symbolReused(Review review, Findings out) {
        if (Repeated.of(review.documents(), DocumentRules::normalSymbol).isEmpty()) {
            return;
        }
        Map<String, List<Place>> places = new HashMap<>();
        eachSymbol(review, (document, symbol) -> {
            List<Place> earlier =
                    places.computeIfAbsent(normalSymbol(document).orElseThrow(), normal -> new ArrayList<>());
            earlier.forEach(place -> out.comparing(place).report(document.symbolPlace(), "value", symbol.toString()));
            earlier.add(document.symbolPlace());
        });
    }

    /** The normal form of a document's symbol, or the symbol as it is where that is not recognized. */
    private static Optional<String> normalSymbol(SessionDocument document) {
        Optional<String> normal = document.symbol().flatMap(DocumentSymbol::normalForm);
        return normal.isPresent() ? normal : document.symbol().map(DocumentSymbol::toString);
    }

    private static final SessionRule SYMBOL_MISSING = rule("symbol-missing", INFO, DocumentRules::symbolMissing)
            .documented(RuleDocumentation.says("A State report or written replies with a date of submission, or"
                            + " concluding observations, have no symbol. A core document or a list of issues"
                            + " without one is not reported.")
                    .because("All language versions of a document share its symbol, and databases find the"
                            + " document by it; one that was submitted or adopted usually has one.")
                    .example("""
                            {"concludingObservations": [{"instrument": "CRC", "adopted": "2018-06-01"}]}""")
                    .source("Western Libraries, guide to United Nations symbols,"
                            + " https://guides.lib.uwo.ca/unitednationssymbols"));

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

    /** Reports the symbol of a document, with one argument beside the symbol. */
    private static void report(Findings out, SessionDocument document, String argument, String value) {
        out.report(
                document.symbolPlace(), "value", document.symbol().orElseThrow().toString(), argument, value);
    }

    // ----------------------------------------------------------------------------------------- the links

    private static final SessionRule LINK_NOT_ABSOLUTE = rule(
                    "link-not-absolute", ERROR, DocumentRules::linkNotAbsolute)
            .documented(RuleDocumentation.says("An address anywhere in the record is no absolute URI: it is empty or"
                            + " blank, a mere # or a path, has no scheme, has characters that a URI cannot"
                            + " have, or is an address of the web without a host. Letters of any script are"
                            + " allowed.")
                    .because("Such an address leads nowhere once it is taken out of the page on which it"
                            + " stood; a mere # is what remains of a template that was not filled in.")
                    .example("""
                            {"links": [{"kind": "webcast", "href": "#"}]}""")
                    .arguments("value")
                    .source("RFC 3986, section 3")
                    .source("RFC 9110, section 4.2"));

    private static void linkNotAbsolute(Review review, Findings out) {
        for (Address address : review.survey().addressesNotPlain()) {
            if (address.uri().isEmpty()) {
                out.report(address.place(), "value", address.text());
            }
        }
    }

    private static final SessionRule LINK_NOT_HTTPS = rule("link-not-https", INFO, DocumentRules::linkNotHttps)
            .documented(RuleDocumentation.says("An address anywhere in the record is an absolute URI, but its scheme"
                            + " is not https: mostly http, sometimes ftp or mailto.")
                    .because("What comes by plain http may be read and changed on its way, and such an"
                            + " address is often an old one.")
                    .example("""
                            {"links": [{"kind": "webcast", "href": "http://example.org/webcast"}]}""")
                    .arguments("value")
                    .source("RFC 3986, section 3.1")
                    .source("RFC 9110, section 4.2.2"));

    private static void linkNotHttps(Review review, Findings out) {
        for (Address address : review.survey().addressesNotPlain()) {
            if (address.isOfOtherScheme()) {
                out.report(address.place(), "value", address.text());
            }
        }
    }

    private static final SessionRule LINK_MISSING = rule("link-missing", WARNING, DocumentRules::linkMissing)
            .documented(RuleDocumentation.says("An entry of links has no address. One that is empty or blank is left"
                            + " to link-not-absolute.")
                    .because("The entry says that there is a press release, a webcast or another record of"
                            + " the dialogue, but not where; usually the address was to be filled in later.")
                    .example("""
                            {"links": [{"kind": "audio"}]}"""));

    private static void linkMissing(Review review, Findings out) {
        for (Entry<Link> link : review.links()) {
            if (link.value().getHref().isEmpty()) {
                out.report(link.place());
            }
        }
    }

    private static final SessionRule LINK_REUSED = rule("link-reused", WARNING, DocumentRules::linkReused)
            .documented(RuleDocumentation.says("The same address stands more than once in links; each repetition is"
                            + " reported. Only absolute URIs are compared, letter by letter.")
                    .because("Links of different kinds hardly lead to one page; usually an address was"
                            + " copied from the entry before and not changed.")
                    .example("""
                            {"links": [
                              {"kind": "webcast", "href": "https://example.org/1"},
                              {"kind": "audio", "href": "https://example.org/1"}]}""")
                    .arguments("value"));

    private static void linkReused(Review review, Findings out) {
        for (Entry<Link> link : Entry.repeated(review.links(), Link::getHref)) {
            link.value()
                    .getHref()
                    .filter(Address::isAbsolute)
                    .ifPresent(href -> out.report(link.at(LINK.href), "value", href));
        }
    }

    /** The rules, in the order of the catalogue. */
    static final List<SessionRule> ALL = List.of(
            COMMITTEE_WITHOUT_REVIEWS,
            INSTRUMENT_NOT_MONITORED,
            INSTRUMENT_WITHOUT_REPORTS,
            INSTRUMENT_DUPLICATED,
            COUNTRY_CODE_UNKNOWN,
            COUNTRY_NAME_NOT_OFFICIAL,
            SYMBOL_UNRECOGNIZED,
            SYMBOL_NOT_NORMALIZED,
            SYMBOL_COMMITTEE_MISMATCH,
            SYMBOL_STATE_MISMATCH,
            SYMBOL_KIND_MISMATCH,
            SYMBOL_INSTRUMENT_MISMATCH,
            SYMBOL_NUMBER_MISMATCH,
            SYMBOL_REUSED,
            SYMBOL_MISSING,
            LINK_NOT_ABSOLUTE,
            LINK_NOT_HTTPS,
            LINK_MISSING,
            LINK_REUSED);
}
