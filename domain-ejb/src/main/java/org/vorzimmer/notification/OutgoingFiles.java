package org.vorzimmer.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.documents.Document;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.notification.Attachment.State;

/** Takes the files of a mail from the shelf right before the mail goes over the line; the shelf checks that they are what was kept. */
@Dependent
class OutgoingFiles {

    /** Many servers refuse mails above 20 MB, and on the line a file is a third larger. */
    static final int MOST_BYTES = 12 * 1024 * 1024;

    private static final String MAILS = "attachments";

    @Inject DocumentShelf shelf;

    /** What is to go along, by the names that the documents have. */
    List<Attachment> named(List<Long> documents) {
        return documents.stream().map(number -> Attachment.waiting(number, shelf.find(number).map(Document::getFileName)
                .orElseThrow(() -> new IllegalArgumentException("No document " + number)))).toList();
    }

    /** The mail with its files; one that is gone meanwhile or has no room is left out, and the mail begins by saying so. */
    OutgoingMail addedTo(OutgoingMail mail) {
        List<Attachment> outcome = new ArrayList<>();
        List<MailFile> files = new ArrayList<>();
        int room = MOST_BYTES;
        for (Attachment attachment : mail.attachments()) {
            Optional<Document> document = shelf.find(attachment.documentId());
            if (document.isPresent() && document.get().getSize() > room) {
                outcome.add(attachment.became(State.TOO_LARGE));
                continue;
            }
            Optional<MailFile> file = document.flatMap(found -> shelf.read(found).map(bytes -> new MailFile(attachment.name(), found.getMediaType(), bytes)));
            outcome.add(attachment.became(file.isPresent() ? State.SENT : State.MISSING));
            if (file.isPresent()) {
                files.add(file.get());
                room -= file.get().bytes().length;
            }
        }
        return mail.with(files, outcome, notes(outcome));
    }

    /** In both languages: the outbox does not know the reader's. */
    private static String notes(List<Attachment> outcome) {
        return outcome.stream().filter(attachment -> attachment.state() != State.SENT)
                .flatMap(attachment -> Stream.of("de", "en").map(language -> MailText.of(MAILS, attachment.state() == State.MISSING ? "missing" : "tooLarge", language,
                        Map.of("name", attachment.name())).body() + "\n"))
                .collect(Collectors.joining());
    }
}
