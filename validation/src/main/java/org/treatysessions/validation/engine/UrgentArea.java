// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

/**
 * An area for urgent measures that concluding observations list, its label not blank.
 *
 * @param index the index of the urgent recommendation that has the label
 * @param label the label
 * @param folded the label, folded for comparison
 * @param isRepeated whether an earlier recommendation has the same label
 */
public record UrgentArea(int index, String label, String folded, boolean isRepeated) {}
