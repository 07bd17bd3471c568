package org.treatysessions.validation;

/**
 * How many findings an acceptance took out of a report.
 *
 * @param acceptance the acceptance
 * @param count how many findings; 0 where it is not used, and can be removed
 */
public record AcceptedFindings(Acceptance acceptance, long count) {}
