package org.treatysessions.validation.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * An address of a session that is not plainly one by https, for the rules to look at.
 *
 * <p>Nearly all addresses are plain: what a look at the characters can tell of them costs a twentieth of what a parser
 * of URIs does, and no memory.
 *
 * @param text the address
 * @param place its place
 * @param uri the address as an absolute URI; empty where it is none
 */
record Address(String text, Place place, Optional<URI> uri) {

    private static final String HTTPS = "https://";

    /** What can stand in the path, the query and the fragment, beside letters, digits and escapes. */
    private static final String PUNCTUATION = "/-._~!$&'()*+,;=:@";

    private static final boolean[] IN_HOST = table(".-");
    private static final boolean[] AFTER_HOST = table(PUNCTUATION);

    /** Adds an address that is not plain. */
    static void find(String text, SessionValues.Walk<?> where, List<Address> found) {
        if (!isPlain(text)) {
            found.add(new Address(text, where.place(), absolute(text)));
        }
    }

    /** Whether an address is an absolute URI, letters of any script allowed. */
    static boolean isAbsolute(String href) {
        return isPlain(href) || absolute(href).isPresent();
    }

    /** Whether the address is an absolute URI of another scheme than https. */
    boolean isOfOtherScheme() {
        return uri.filter(address -> !hasScheme(address, "https")).isPresent();
    }

    private static Optional<URI> absolute(String href) {
        try {
            return Optional.of(new URI(href)).filter(URI::isAbsolute).filter(Address::hasHostIfNeeded);
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

    /**
     * Whether an address is an absolute URI by https at first sight: a host of ASCII letters, digits, dots and hyphens,
     * and after it only what may stand there. The others, such as one with a port, may be as good.
     */
    static boolean isPlain(String href) {
        if (!href.startsWith(HTTPS)) {
            return false;
        }
        int end = hostEnd(href);
        if (end == HTTPS.length()) {
            return false;
        }
        if (isAt(href, end, '/')) {
            end = passed(href, end);
        }
        if (isAt(href, end, '?')) {
            end = passed(href, end + 1);
        }
        if (isAt(href, end, '#')) {
            end = passed(href, end + 1);
        }
        return end == href.length();
    }

    /** Where the host ends. */
    private static int hostEnd(String href) {
        int end = HTTPS.length();
        while (end < href.length() && isOneOf(IN_HOST, href.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a run of what may stand after the host ends. */
    private static int passed(String href, int from) {
        int end = from;
        while (end < href.length()) {
            if (isOneOf(AFTER_HOST, href.charAt(end))) {
                end++;
            } else if (href.charAt(end) == '%' && isHex(href, end + 1) && isHex(href, end + 2)) {
                end += 3;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isOneOf(boolean[] table, char c) {
        return c < table.length && table[c];
    }

    private static boolean isAt(String href, int index, char c) {
        return index < href.length() && href.charAt(index) == c;
    }

    private static boolean isHex(String href, int index) {
        return index < href.length() && Character.digit(href.charAt(index), 16) >= 0 && href.charAt(index) < 0x80;
    }

    private static boolean[] table(String punctuation) {
        boolean[] allowed = new boolean[0x80];
        for (char c = 0; c < allowed.length; c++) {
            allowed[c] = Character.isLetterOrDigit(c) || punctuation.indexOf(c) >= 0;
        }
        return allowed;
    }
}
