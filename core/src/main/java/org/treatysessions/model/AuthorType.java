package org.treatysessions.model;

import java.util.Optional;

/** The kind of body that an alternative report comes from. */
public enum AuthorType implements Vocabulary {
    /** A non-governmental organisation. */
    NGO("ngo"),
    /** A coalition of non-governmental organisations. */
    NGO_COALITION("ngo-coalition"),
    /** A national human-rights institution. */
    NHRI("nhri"),
    /** An ombudsperson, such as one for children, who is no national human-rights institution. */
    OMBUDSPERSON("ombudsperson"),
    /** An agency, fund or programme of the United Nations, such as UNICEF. */
    UN_AGENCY("un-agency"),
    /** Children, or a group that children lead. */
    CHILDREN("children"),
    /** A person who writes in no one's name. */
    INDIVIDUAL("individual"),
    /** Any other author. */
    OTHER("other");

    private static final Codes<AuthorType> CODES = Codes.of("a type of author", values());

    private final String code;

    AuthorType(String code) {
        this.code = code;
    }

    /**
     * Finds the type with a code.
     *
     * @param code the code
     * @return the type
     * @throws IllegalArgumentException if there is none; the message lists the codes that there are
     */
    public static AuthorType of(String code) {
        return CODES.get(code);
    }

    /**
     * Finds the type with a code, if there is one.
     *
     * @param code the code
     * @return the type, or nothing
     */
    public static Optional<AuthorType> find(String code) {
        return CODES.find(code);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
