// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A human rights treaty body of the United Nations.
 *
 * <p>Sizes are those of 1 January 2017, from the page "Elections of Treaty Bodies Members" of the Office of the High
 * Commissioner for Human Rights. Symbol prefixes are those of its note "Harmonized Symbol Numbers" (October 2005), the
 * unverified one of the SPT apart.
 *
 * @since 0.1
 */
public enum Committee implements Vocabulary {
    /** The Committee on the Elimination of Racial Discrimination. */
    CERD("Committee on the Elimination of Racial Discrimination", 18, "CERD/C"),
    /** The Human Rights Committee, not to be taken for the Human Rights Council. */
    CCPR("Human Rights Committee", 18, "CCPR/C"),
    /** The Committee on Economic, Social and Cultural Rights, elected by the Economic and Social Council. */
    CESCR("Committee on Economic, Social and Cultural Rights", 18, "E/C.12"),
    /** The Committee on the Elimination of Discrimination against Women. */
    CEDAW("Committee on the Elimination of Discrimination against Women", 23, "CEDAW/C"),
    /** The Committee against Torture. */
    CAT("Committee against Torture", 10, "CAT/C"),
    /** The Committee on the Rights of the Child. */
    CRC("Committee on the Rights of the Child", 18, "CRC/C"),
    /** The Committee on Migrant Workers. */
    CMW("Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families", 14, "CMW/C"),
    /** The Committee on the Rights of Persons with Disabilities. */
    CRPD("Committee on the Rights of Persons with Disabilities", 18, "CRPD/C"),
    /** The Committee on Enforced Disappearances. */
    CED("Committee on Enforced Disappearances", 10, "CED/C"),
    /** The Subcommittee on Prevention of Torture, which visits places of detention and reviews no reports. */
    SPT(
            "Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
            25,
            "CAT/OP");

    private final String title;
    private final int maxSize;
    private final String symbolPrefix;

    Committee(String title, int maxSize, String symbolPrefix) {
        this.title = title;
        this.maxSize = maxSize;
        this.symbolPrefix = symbolPrefix;
    }

    /**
     * Returns the committee with a code.
     *
     * @param code the code
     * @return the committee
     * @throws IllegalArgumentException if there is no such code; the message lists all codes
     */
    public static Committee of(String code) {
        return Vocabulary.of(Committee.class, code);
    }

    @Override
    public String code() {
        return name();
    }

    /** {@return the official title in English} */
    public String title() {
        return title;
    }

    /** {@return the maximum number of members that the committee has had} */
    public int maxSize() {
        return maxSize;
    }

    /** {@return what the symbols of the committee's documents begin with, such as {@code CRC/C}} */
    public String symbolPrefix() {
        return symbolPrefix;
    }

    /** {@return whether the committee reviews reports of States parties: all but the {@link #SPT} do} */
    public boolean reviewsReports() {
        return this != SPT;
    }

    /** {@return the instruments that the committee monitors, with and without reports, in the order of the enum} */
    public List<Instrument> instruments() {
        return Monitored.BY_COMMITTEE.getOrDefault(this, List.of());
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return name();
    }

    /** Holds what comes from {@link Instrument}, which itself needs the committees first. */
    private static final class Monitored {

        private static final Map<Committee, List<Instrument>> BY_COMMITTEE = Arrays.stream(Instrument.values())
                .collect(Collectors.groupingBy(
                        Instrument::committee, () -> new EnumMap<>(Committee.class), Collectors.toUnmodifiableList()));
    }
}
