package org.vorzimmer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.Due;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.PersonalDataHolder;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;

/** Caught mails as personal data: copies outside the database that go with the same rule as the envelopes in the outbox. */
@ApplicationScoped
public class CaughtMails implements PersonalDataHolder {

    private static final DataKind KIND = DataKind.of("CAUGHT_MAIL");

    @Inject CaughtMailbox mailbox;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;

    @Override
    public DataKind kind() {
        return KIND;
    }

    @Override
    public Set<String> triggers() {
        return Set.of("MESSAGE_SENT");
    }

    @Override
    public Optional<String> fallbackRule() {
        return Optional.of("SYS.outbox");
    }

    /** None: these copies lie in a mailbox. */
    @Override
    public List<PersonalColumn> columns() {
        return List.of();
    }

    @Override
    public long total() {
        return all().size();
    }

    @Override
    public long count(Due due) {
        return all().stream().filter(mail -> isDue(mail, due)).count();
    }

    /** Holds protect originals, and these are copies of what was sent. */
    @Override
    public Map<HoldType, Long> held(Due due) {
        return Map.of();
    }

    @Override
    public List<Long> next(Due due, long above, int most) {
        return all().stream().filter(mail -> isDue(mail, due)).map(CaughtMail::uid).filter(uid -> uid > above).sorted().limit(most).toList();
    }

    @Override
    public int erase(Due due, Collection<Long> ids) {
        return ImapServer.mailCatcher().map(server -> mailbox.delete(server, slug(), ids, bound(due))).orElse(0);
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        String wanted = query.email().orElse("").toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? List.of() : all().stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).contains(wanted) || mail.from().toLowerCase(Locale.ROOT).contains(wanted))
                .map(mail -> new FoundRecord(KIND, mail.uid(), mail.subject(), mail.sentAt())).toList();
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return all().stream().filter(mail -> ids.contains(mail.uid())).map(mail -> new ExportedRecord(KIND, mail.uid(),
                Map.of("to", mail.to(), "subject", mail.subject(), "sentAt", mail.sentAt().toString()))).toList();
    }

    private List<CaughtMail> all() {
        return ImapServer.mailCatcher().map(server -> mailbox.list(server, slug())).orElse(List.of());
    }

    private static boolean isDue(CaughtMail mail, Due due) {
        return mail.sentAt().isBefore(bound(due));
    }

    private static Instant bound(Due due) {
        return due.before().orElse(Instant.MAX);
    }

    private String slug() {
        return directory.byId(tenant.get()).getSlug();
    }
}
