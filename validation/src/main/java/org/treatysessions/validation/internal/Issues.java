package org.treatysessions.validation.internal;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;

/** The issues of the dialogue, and their topics as they are compared. */
final class Issues {

    private final List<Entry<DialogueIssue>> entries;
    private final Set<String> topics = new HashSet<>();
    private boolean hasBlankTopic;

    Issues(Entry<CountrySession> session) {
        Optional<Entry<Dialogue>> dialogue = session.child(COUNTRY_SESSION.dialogue, CountrySession::getDialogue);
        entries = dialogue.isPresent() ? dialogue.get().children(DIALOGUE.issues, Dialogue::getIssues) : List.of();
        for (Entry<DialogueIssue> issue : entries) {
            Optional<String> topic = Usable.text(issue.value().getTopic());
            if (topic.isPresent()) {
                topics.add(Folded.label(topic.get()));
            } else {
                hasBlankTopic = true;
            }
        }
    }

    /** The issues, in their order. */
    List<Entry<DialogueIssue>> entries() {
        return entries;
    }

    /** The different topics. */
    Set<String> topics() {
        return topics;
    }

    /** Whether an issue has a blank topic, which may stand for any. */
    boolean hasBlankTopic() {
        return hasBlankTopic;
    }

    /** Whether no two issues have one topic. */
    boolean areAllDifferent() {
        return topics.size() == entries.size();
    }
}
