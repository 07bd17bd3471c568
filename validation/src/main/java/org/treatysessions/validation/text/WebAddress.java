// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Classifies addresses.
 *
 * <p>Nearly all addresses are plain, which their characters show at a small part of the cost of parsing a URI.
 */
public enum WebAddress {
    /** An absolute URI of the scheme https. */
    HTTPS,
    /** An absolute URI of another scheme. */
    OTHER_SCHEME,
    /** Not an absolute URI. */
    INVALID;

    private static final String HTTPS_PREFIX = "https://";

    /** The characters allowed in the path, the query and the fragment, beside letters, digits and escapes. */
    private static final String PUNCTUATION = "/-._~!$&'()*+,;=:@";

    private static final boolean[] IN_HOST = table(".-");
    private static final boolean[] AFTER_HOST = table(PUNCTUATION);

    /**
     * Classifies an address. Letters of any script are allowed.
     *
     * @param address the address
     * @return its class
     */
    public static WebAddress of(String address) {
        return isPlain(address) ? HTTPS : parsed(address);
    }

    private static WebAddress parsed(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return INVALID;
        }
        if (!uri.isAbsolute()) {
            return INVALID;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean isOfWeb = scheme.equals("https") || scheme.equals("http");
        // Addresses of the web have a host (RFC 9110, 4.2), which the general syntax does not require.
        if (isOfWeb && uri.getRawAuthority() == null) {
            return INVALID;
        }
        return scheme.equals("https") ? HTTPS : OTHER_SCHEME;
    }

    /**
     * Checks if an address is an absolute https URI at first sight: a host of ASCII letters, digits, dots and hyphens, and
     * after it only allowed characters. Other addresses, such as one with a port, may be valid too.
     *
     * @param address the address
     * @return whether it is
     */
    public static boolean isPlain(String address) {
        if (!address.startsWith(HTTPS_PREFIX)) {
            return false;
        }
        int end = hostEnd(address);
        if (end == HTTPS_PREFIX.length()) {
            return false;
        }
        if (isAt(address, end, '/')) {
            end = partEnd(address, end);
        }
        if (isAt(address, end, '?')) {
            end = partEnd(address, end + 1);
        }
        if (isAt(address, end, '#')) {
            end = partEnd(address, end + 1);
        }
        return end == address.length();
    }

    private static int hostEnd(String address) {
        int end = HTTPS_PREFIX.length();
        while (end < address.length() && isOneOf(IN_HOST, address.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a run of characters that are allowed after the host ends. */
    private static int partEnd(String address, int from) {
        int end = from;
        while (end < address.length()) {
            if (isOneOf(AFTER_HOST, address.charAt(end))) {
                end++;
            } else if (address.charAt(end) == '%' && isHex(address, end + 1) && isHex(address, end + 2)) {
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

    private static boolean isAt(String address, int index, char c) {
        return index < address.length() && address.charAt(index) == c;
    }

    private static boolean isHex(String address, int index) {
        return index < address.length()
                && Character.digit(address.charAt(index), 16) >= 0
                && address.charAt(index) < 0x80;
    }

    private static boolean[] table(String punctuation) {
        boolean[] allowed = new boolean[0x80];
        for (char c = 0; c < allowed.length; c++) {
            allowed[c] = Character.isLetterOrDigit(c) || punctuation.indexOf(c) >= 0;
        }
        return allowed;
    }
}
