// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A human rights treaty of the United Nations, or an optional protocol to one.
 *
 * <p>Entry into force is that of the treaty itself; for a State it may be later. Terms are those of the treaty; what a
 * committee asks for in practice may differ. After its first report under {@link #OPAC} or {@link #OPSC}, a party to
 * the {@link #CRC} reports on the protocol in its next report under that convention.
 *
 * <p>Sources: the overview of treaty bodies by the International Federation for Human Rights for the dates of the
 * conventions, the Czech Yearbook of International Law, volume 12 (2021), for years of entry into force, and the table
 * "Reporting periodicities under the treaties" of the Office of the High Commissioner for Human Rights for the terms.
 * Dates called unverified are well established, yet were not checked against a source.
 *
 * @since 0.1
 */
public enum Instrument implements Vocabulary {
    /** The convention on racial discrimination; reports under its article 9. */
    ICERD(
            "ICERD",
            "International Convention on the Elimination of All Forms of Racial Discrimination",
            "1965-12-21",
            "1969-01-04",
            Committee.CERD,
            Reports.initially(1).thenEvery(2),
            "CERD"),
    /** The covenant on civil and political rights; reports under its article 40, at times that the committee sets. */
    ICCPR(
            "ICCPR",
            "International Covenant on Civil and Political Rights",
            "1966-12-16",
            "1976-03-23",
            Committee.CCPR,
            Reports.initially(1),
            "CCPR"),
    /** The first protocol to the ICCPR: communications; no reports. Dates unverified. */
    ICCPR_OP1(
            "ICCPR-OP1",
            "Optional Protocol to the International Covenant on Civil and Political Rights",
            "1966-12-16",
            "1976-03-23",
            Committee.CCPR,
            Reports.NONE,
            "CCPR-OP1"),
    /** The second protocol to the ICCPR: the death penalty; reported on with the ICCPR. Dates unverified. */
    ICCPR_OP2(
            "ICCPR-OP2",
            "Second Optional Protocol to the International Covenant on Civil and Political Rights,"
                    + " aiming at the abolition of the death penalty",
            "1989-12-15",
            "1991-07-11",
            Committee.CCPR,
            Reports.NONE,
            "CCPR-OP2-DP"),
    /** The covenant on economic, social and cultural rights; reports under its articles 16 and 17. */
    ICESCR(
            "ICESCR",
            "International Covenant on Economic, Social and Cultural Rights",
            "1966-12-16",
            "1976-01-03",
            Committee.CESCR,
            Reports.initially(2).thenEvery(5),
            "CESCR"),
    /** The protocol to the ICESCR: communications; no reports. Dates unverified. */
    ICESCR_OP(
            "ICESCR-OP",
            "Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
            "2008-12-10",
            "2013-05-05",
            Committee.CESCR,
            Reports.NONE,
            "OP-ICESCR",
            "CESCR-OP"),
    /** The convention on discrimination against women; reports under its article 18. */
    CEDAW(
            "CEDAW",
            "Convention on the Elimination of All Forms of Discrimination against Women",
            "1979-12-18",
            "1981-09-03",
            Committee.CEDAW,
            Reports.initially(1).thenEvery(4)),
    /** The protocol to the CEDAW: communications; no reports. Dates unverified. */
    CEDAW_OP(
            "CEDAW-OP",
            "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
            "1999-10-06",
            "2000-12-22",
            Committee.CEDAW,
            Reports.NONE,
            "OP-CEDAW"),
    /** The convention against torture; reports under its article 19. */
    CAT(
            "CAT",
            "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
            "1984-12-10",
            "1987-06-26",
            Committee.CAT,
            Reports.initially(1).thenEvery(4)),
    /** The protocol to the CAT: visits; no reports. Dates unverified. */
    OPCAT(
            "OPCAT",
            "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or"
                    + " Degrading Treatment or Punishment",
            "2002-12-18",
            "2006-06-22",
            Committee.SPT,
            Reports.NONE,
            "CAT-OP"),
    /** The convention on the rights of the child; reports under its article 44. */
    CRC(
            "CRC",
            "Convention on the Rights of the Child",
            "1989-11-20",
            "1990-09-02",
            Committee.CRC,
            Reports.initially(2).thenEvery(5)),
    /** The protocol to the CRC on armed conflict; its article 8. Day of entry into force unverified. */
    OPAC(
            "OPAC",
            "Optional Protocol to the Convention on the Rights of the Child on the involvement of children"
                    + " in armed conflict",
            "2000-05-25",
            "2002-02-12",
            Committee.CRC,
            Reports.initially(2).thenEvery(5),
            "CRC-OP-AC",
            "OP-CRC-AC"),
    /** The protocol to the CRC on the sale of children; its article 12. Day of entry into force unverified. */
    OPSC(
            "OPSC",
            "Optional Protocol to the Convention on the Rights of the Child on the sale of children,"
                    + " child prostitution and child pornography",
            "2000-05-25",
            "2002-01-18",
            Committee.CRC,
            Reports.initially(2).thenEvery(5),
            "CRC-OP-SC",
            "OP-CRC-SC"),
    /** The protocol to the CRC on communications; no reports. Date of adoption unverified. */
    OPIC(
            "OPIC",
            "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
            "2011-12-19",
            "2014-04-14",
            Committee.CRC,
            Reports.NONE,
            "CRC-OP-IC",
            "OP-CRC-IC"),
    /** The convention on migrant workers; reports under its article 73. */
    ICRMW(
            "ICRMW",
            "International Convention on the Protection of the Rights of All Migrant Workers and Members"
                    + " of Their Families",
            "1990-12-18",
            "2003-07-01",
            Committee.CMW,
            Reports.initially(1).thenEvery(5),
            "CMW"),
    /** The convention on persons with disabilities; reports under its article 35. */
    CRPD(
            "CRPD",
            "Convention on the Rights of Persons with Disabilities",
            "2006-12-13",
            "2008-05-03",
            Committee.CRPD,
            Reports.initially(2).thenEvery(4)),
    /** The protocol to the CRPD: communications; no reports. Dates unverified. */
    CRPD_OP(
            "CRPD-OP",
            "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
            "2006-12-13",
            "2008-05-03",
            Committee.CRPD,
            Reports.NONE,
            "OP-CRPD"),
    /**
     * The convention on enforced disappearance; a report under its article 29 (1), then additional information. Date of
     * adoption and day of entry into force unverified.
     */
    ICPPED(
            "ICPPED",
            "International Convention for the Protection of All Persons from Enforced Disappearance",
            "2006-12-20",
            "2010-12-23",
            Committee.CED,
            Reports.initially(2),
            "CED",
            "CPED");

    private static final Map<String, Instrument> BY_NAME = byName();

    private final String code;
    private final String title;
    private final LocalDate adopted;
    private final LocalDate inForce;
    private final Committee committee;
    private final Reports reports;
    private final List<String> aliases;

    Instrument(
            String code,
            String title,
            String adopted,
            String inForce,
            Committee committee,
            Reports reports,
            String... aliases) {
        this.code = code;
        this.title = title;
        this.adopted = LocalDate.parse(adopted);
        this.inForce = LocalDate.parse(inForce);
        this.committee = committee;
        this.reports = reports;
        this.aliases = List.of(aliases);
    }

    private static Map<String, Instrument> byName() {
        Map<String, Instrument> all = new HashMap<>();
        for (Instrument instrument : values()) {
            instrument.aliases.forEach(alias -> all.put(alias, instrument));
        }
        for (Instrument instrument : values()) {
            all.put(instrument.code, instrument);
        }
        return Map.copyOf(all);
    }

    /**
     * Returns the instrument with a code or an alias.
     *
     * <p>Where the code of one instrument is an alias of another, the code counts.
     *
     * @param codeOrAlias the code, such as {@code OPSC}, or an alias, such as {@code CRC-OP-SC}
     * @return the instrument
     * @throws IllegalArgumentException if there is no such code; the message lists all codes
     */
    public static Instrument of(String codeOrAlias) {
        Instrument known = BY_NAME.get(codeOrAlias);
        return known == null ? Vocabulary.of(Instrument.class, codeOrAlias) : known;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the official title in English} */
    public String title() {
        return title;
    }

    /** {@return the day on which the instrument was adopted} */
    public LocalDate adopted() {
        return adopted;
    }

    /** {@return the day on which the instrument entered into force for its first parties} */
    public LocalDate inForce() {
        return inForce;
    }

    /** {@return the committee that monitors the instrument} */
    public Committee committee() {
        return committee;
    }

    /** {@return whether States parties report under the instrument, {@link #initialYears()} being then present} */
    public boolean hasReports() {
        return initialYears().isPresent();
    }

    /** {@return the years from entry into force for a State to its initial report; empty without reports} */
    public OptionalInt initialYears() {
        return reports.initialYears;
    }

    /** {@return the years between two periodic reports; empty where the instrument sets none} */
    public OptionalInt periodicYears() {
        return reports.periodicYears;
    }

    /** {@return the codes that other systems have for the instrument} */
    public List<String> aliases() {
        return aliases;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }

    /** The terms within which States parties report, if they do. */
    private record Reports(OptionalInt initialYears, OptionalInt periodicYears) {

        private static final Reports NONE = new Reports(OptionalInt.empty(), OptionalInt.empty());

        private static Reports initially(int years) {
            return new Reports(OptionalInt.of(years), OptionalInt.empty());
        }

        private Reports thenEvery(int years) {
            return new Reports(initialYears, OptionalInt.of(years));
        }
    }
}
