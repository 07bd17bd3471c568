// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * The kind of author of an alternative report.
 *
 * @since 0.1
 */
public enum AuthorType implements Vocabulary {
    /** A non-governmental organization. */
    NGO("ngo", "A non-governmental organization."),
    /** A coalition of non-governmental organizations. */
    NGO_COALITION("ngo-coalition", "A coalition of non-governmental organizations."),
    /** A national human rights institution. */
    NHRI("nhri", "A national human rights institution."),
    /** An ombudsperson, such as one for children, that is not a national human rights institution. */
    OMBUDSPERSON(
            "ombudsperson",
            "An ombudsperson, such as one for children, that is not a national human rights institution."),
    /** An agency, fund or programme of the United Nations, such as UNICEF. */
    UN_AGENCY("un-agency", "An agency, fund or programme of the United Nations, such as UNICEF."),
    /** Children, or a group led by children. */
    CHILDREN("children", "Children, or a group led by children."),
    /** A person writing in their own name. */
    INDIVIDUAL("individual", "A person writing in their own name."),
    /** Any other author. */
    OTHER("other", "Any other author.");

    private final String code;
    private final String description;

    AuthorType(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Returns the type with a code.
     *
     * @param code the code
     * @return the type
     * @throws IllegalArgumentException if there is no such code; the message lists all codes
     */
    public static AuthorType of(String code) {
        return Vocabulary.of(AuthorType.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String description() {
        return description;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
