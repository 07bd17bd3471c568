// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.meta.SessionModel;

/** What concluding observations write of the delegation: the sentence about it, its head, or that there was none. */
final class DelegationFacts {

    private static final Pattern NONE = Pattern.compile(
            "in the absence of (?:a|any|its|the State [Pp]arty’s) delegation|did not send a delegation"
                    + "|(?:failed|failure) to send a delegation|no delegation (?:was|attended|took)"
                    + "|en l’absence d’une délégation|en l’absence de délégation|en ausencia de (?:una )?delegación",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ABOUT = Pattern.compile(
            "delegation[^.]*?(?:headed by|led by|includ|compos|consist|comprised|represent)", Pattern.CASE_INSENSITIVE);
    private static final String OFFICE =
            "(?:Minister|Deputy|Vice|Permanent|Secretary|Ambassador|State Secretary|Director|Head|President|Prime|Attorney|Commissioner"
                    + "|Under-Secretary|Undersecretary|Chief|Chair|Solicitor|Representative|Special|Assistant|Legal)\\b";

    /** Names before an office; what begins with an office is not the name of a person. */
    private static final String PERSON =
            "(?!" + OFFICE + ")\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:(?:de|da|del|van|von|bin|al|el|la)\\s+)?(?!" + OFFICE
                    + ")\\p{Lu}[\\p{L}.’'-]*){1,4},\\s+(?:the )?" + OFFICE;

    private static final Pattern HEAD =
            Pattern.compile("(?:headed|led) by (?=(?:Mr|Mrs|Ms|Dr|H\\.\\s?E|His|Her|Sir|Dame)\\b|" + PERSON + ")");
    private static final Pattern HONORIFIC =
            Pattern.compile("(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|H\\.\\s?E|His Excellency|Her Excellency|Prof)\\.?,?\\s+)+");
    private static final Pattern NAME = Pattern.compile("((?:\\p{Lu}[\\p{L}.’'-]*|de|da|del|van|von|bin|al|el|la)"
            + "(?:\\s+(?:\\p{Lu}[\\p{L}.’'-]*|de|da|del|van|von|bin|al|el|la|y))*)(?=[,;.]|\\s|$)");
    private static final Pattern TITLE = Pattern.compile(
            ",\\s*((?:the )?\\p{Lu}.*?)(?=,? (?:and|who|which|accompanied|as well as) (?:included|also|was|were|comprised|consisted|by)?\\b|, and |, who |[;]|\\.$|$)");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[\\p{Ll})])(?<!\\b(?:Mr|Ms|Mrs|Dr|Prof|Mme|Sr|Sra|art|arts|para|paras))\\.\\s+(?=\\p{Lu})");

    private final UnDocument document;

    DelegationFacts(UnDocument document) {
        this.document = document;
    }

    void add() {
        for (Layout.NumberedParagraph paragraph : document.layout().first(5)) {
            TextBlock block = paragraph.block();
            String text = block.text().text();
            Matcher none = NONE.matcher(text);
            if (none.find()) {
                document.session()
                        .set(
                                SessionModel.COUNTRY_SESSION.withoutDelegation,
                                true,
                                Words.of(block, none.start(), none.end()));
                return;
            }
            Matcher about = ABOUT.matcher(text);
            if (about.find()) {
                describe(block, text, about.start());
                return;
            }
        }
    }

    private void describe(TextBlock block, String text, int at) {
        int start = 0;
        int end = text.length();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (sentence.end() <= at) {
                start = sentence.end();
            } else {
                end = sentence.start() + 1;
                break;
            }
        }
        ObjectDraft<Delegation> delegation = document.session().object(SessionModel.COUNTRY_SESSION.delegation);
        delegation.set(SessionModel.DELEGATION.description, text.substring(start, end), Words.of(block, start, end));
        Matcher head = HEAD.matcher(text).region(start, end);
        if (!head.find()) {
            return;
        }
        Matcher honorific = HONORIFIC.matcher(text).region(head.end(), end);
        int name = honorific.lookingAt() ? honorific.end() : head.end();
        Matcher person = NAME.matcher(text).region(name, end);
        if (person.lookingAt()) {
            ObjectDraft<Delegate> delegate = delegation.object(SessionModel.DELEGATION.head);
            delegate.set(SessionModel.DELEGATE.name, person.group(1), Words.of(block, person.start(1), person.end(1)));
            Matcher title = TITLE.matcher(text).region(person.end(), end);
            if (title.lookingAt()) {
                delegate.set(
                        SessionModel.DELEGATE.title, title.group(1), Words.of(block, title.start(1), title.end(1)));
            }
        }
    }
}
