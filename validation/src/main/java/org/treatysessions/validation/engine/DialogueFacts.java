// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.List;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.validation.text.FoldedText;

/** The facts of the account of the dialogue. */
public final class DialogueFacts extends EntryFacts<Dialogue> {

    /** The issues. */
    public final List<DialogueIssue> issues;

    /** The different topics of the issues, folded for comparison, without blank ones. */
    public final DistinctTexts topics;

    /** Whether an issue has a blank topic, which may stand for any. */
    public final boolean hasBlankTopic;

    DialogueFacts(Dialogue dialogue) {
        super(dialogue, COUNTRY_SESSION.dialogue);
        issues = dialogue.getIssues();
        topics = new DistinctTexts();
        boolean anyBlank = false;
        for (DialogueIssue issue : issues) {
            String topic = UsableValue.text(issue.getTopic());
            if (topic == null) {
                anyBlank = true;
            } else {
                topics.add(FoldedText.label(topic));
            }
        }
        hasBlankTopic = anyBlank;
    }
}
