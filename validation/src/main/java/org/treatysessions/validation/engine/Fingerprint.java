// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

/**
 * A hash of a text in 96 bits.
 *
 * <p>Different texts have the same fingerprint only by chance: among a hundred million texts with a probability of one in
 * ten trillions.
 *
 * @param high the first 64 bits
 * @param low the other 32
 */
public record Fingerprint(long high, int low) {

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long OTHER_SEED = 0xC2B2AE3D27D4EB4FL;

    /**
     * Computes the fingerprint of a text.
     *
     * @param text the text
     * @return the fingerprint
     */
    public static Fingerprint of(CharSequence text) {
        long first = SEED;
        long second = OTHER_SEED;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            first = mixed(first ^ c);
            second = mixed(second + c);
        }
        return new Fingerprint(first, (int) (second >>> 32));
    }

    /** A permutation of the longs in which each bit depends on all (the finalizer of MurmurHash3). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
