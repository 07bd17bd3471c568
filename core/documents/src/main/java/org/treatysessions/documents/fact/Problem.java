// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.fact;

import java.util.List;
import java.util.Optional;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.model.meta.Pointer;

/**
 * Something that was not understood, with its place.
 *
 * @param rule the rule
 * @param pointer the member that lacks its value, or the object
 * @param place where it is in the document
 * @param words the words
 * @param block the text of the block that has the words; empty if it is the whole document
 * @param arguments the arguments of the finding
 */
public record Problem(
        ImportRule rule,
        Pointer pointer,
        SourcePlace place,
        String words,
        Optional<String> block,
        List<ArgumentValue<?>> arguments) {}
