package org.vorzimmer.leads;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.consents.FormConsents;
import org.vorzimmer.personaldata.Companion;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.Like;
import org.vorzimmer.vault.Vault;

/** What both kinds of leads have in common for deletion, search and export: history, mails, tasks and the key go with the lead. */
abstract class LeadHolder extends EntityHolder<Lead> {

    @Inject Vault vault;
    @Inject LeadBook book;
    @Inject LeadFiles files;
    @Inject FormConsents consents;
    @Inject @Any Instance<Companion> companions;

    LeadHolder(DataKind kind, String fallbackRule) {
        super(Lead.class, kind, fallbackRule);
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("closedAt", "COMMUNICATION_CLOSED", "INQUIRY_SETTLED", "INFO_OR_SERVICE_DELIVERED")
                .trigger("receivedAt", Lead.RECEIVED)
                .lastMovement("lastActivityAt")
                .cancelled(Lead.CONTRACT, "contractAt")
                .early(Lead.ASKED_IN_WRITING, "erasureAskedAt")
                .wantedUntil("keptUntil");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Lead> rows) {
        consents.recordsErased(LeadService.OBJECT_KIND, ids);
        companions.forEach(companion -> companion.eraseAbout(LeadService.OBJECT_KIND, ids));
        sweeper().createUpdate("delete from CallbackTime t where t.lead.id in :ids").setParameter("ids", ids).executeUpdate();
        String ofLeads = "select f.id from LeadFile f where f.entry.lead.id in :ids";
        sweeper().createUpdate("delete from LeadFileContent c where c.fileId in (" + ofLeads + ")").setParameter("ids", ids).executeUpdate();
        sweeper().createUpdate("delete from LeadFile f where f.entry.id in (select e.id from LeadEntry e where e.lead.id in :ids)").setParameter("ids", ids).executeUpdate();
        sweeper().createUpdate("delete from LeadEntry e where e.lead.id in :ids").setParameter("ids", ids).executeUpdate();
        sweeper().createUpdate("update FormMeta m set m.leadId = null where m.leadId in :ids").setParameter("ids", ids).executeUpdate();
        rows.forEach(lead -> vault.destroy(lead.getKeyId()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("leads", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.IDENTITY, "company", "first_name", "last_name")
                .with(DataCategory.CONTACT, "email", "phone")
                .with(DataCategory.CONTENT, "subject")
                .with(DataCategory.EVENT, "received_at", "last_activity_at", "closed_at", "contract_at", "erasure_asked_at", "kept_until", "close_reason", "state", "channel", "language", "suspected_at", "spam_signs", "answers_purpose")
                .with(DataCategory.REFERENCE, "reference_code", "submission", "assignee_id", "key_id", "customer_id", "matter_kind", "matter_id")
                .and("lead_entries", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.CONTENT, "sealed_text")
                .with(DataCategory.EVENT, "kind", "occurred_at")
                .with(DataCategory.REFERENCE, "lead_id", "login_id")
                .and("lead_files", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.CONTENT, "media_type", "size_bytes", "sealed_name")
                .with(DataCategory.REFERENCE, "entry_id")
                .and("lead_file_contents", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.CONTENT, "sealed_bytes")
                .with(DataCategory.REFERENCE, "file_id")
                .and("callback_times", Purpose.ANSWER_ENQUIRY)
                .with(DataCategory.EVENT, "from_at", "until_at", "outcome", "settled_at", "reminded_at", "urged_at")
                .with(DataCategory.REFERENCE, "lead_id")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        StringBuilder where = new StringBuilder("1 = 0");
        query.email().ifPresent(mail -> where.append(" or lower(l.emailText) = :email"));
        query.phone().ifPresent(phone -> where.append(" or l.phoneText = :phone"));
        query.name().ifPresent(name -> where.append(" or l.lastName like :name escape '!' or l.firstName like :name escape '!' or l.company like :name escape '!'"));
        var search = sweeper().createQuery("select l from Lead l where (" + where + ") and " + own("l") + " order by l.id", Lead.class);
        query.email().ifPresent(mail -> search.setParameter("email", mail.toLowerCase(java.util.Locale.ROOT)));
        query.phone().ifPresent(phone -> search.setParameter("phone", phone));
        query.name().ifPresent(name -> search.setParameter("name", Like.contains(name)));
        return search.getResultList().stream()
                .map(lead -> new FoundRecord(kind(), lead.getId(), lead.getReference() + " " + lead.getDisplayName(), lead.getReceivedAt())).toList();
    }

    /** JPQL condition that tells this kind's rows from the other kind's in the same table. */
    abstract String own(String alias);

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(lead -> {
            Map<String, String> fields = new LinkedHashMap<>();
            put(fields, "reference", lead.getReference());
            put(fields, "received", lead.getReceivedAt());
            put(fields, "channel", lead.getChannel());
            put(fields, "company", lead.getCompany());
            put(fields, "firstName", lead.getFirstName());
            put(fields, "lastName", lead.getLastName());
            put(fields, "email", lead.getEmail());
            put(fields, "phone", lead.getPhone());
            put(fields, "subject", lead.getSubject());
            put(fields, "customer", lead.getCustomerId());
            put(fields, "answers", lead.getAnswersPurpose());
            put(fields, "keptUntil", lead.getKeptUntil());
            put(fields, "signsOfMisuse", SpamSigns.asText(lead.getSpamSigns()));
            int number = 0;
            for (LeadEntry entry : entries(lead.getId())) {
                number++;
                put(fields, "entry" + number, entry.getOccurredAt() + " " + entry.getKind() + " " + Optional.ofNullable(book.read(lead, entry)).orElse(""));
            }
            int kept = 0;
            for (LeadFile file : filesOf(lead.getId())) {
                kept++;
                put(fields, "file" + kept, files.name(file).orElse("") + ", " + file.mediaType() + ", " + file.size() + " bytes");
            }
            int time = 0;
            for (CallbackTime wished : times(lead.getId())) {
                time++;
                put(fields, "callback" + time, wished.getWindow().from() + " " + wished.getWindow().until() + " " + wished.getOutcome());
            }
            int given = 0;
            for (String line : consents.of(LeadService.OBJECT_KIND, lead.getId())) {
                given++;
                put(fields, "consent" + given, line);
            }
            companions.forEach(companion -> fields.putAll(companion.exportAbout(LeadService.OBJECT_KIND, lead.getId())));
            return new ExportedRecord(kind(), lead.getId(), fields);
        }).toList();
    }

    private List<LeadEntry> entries(long leadId) {
        return sweeper().createNamedQuery(LeadEntry.OF_LEAD, LeadEntry.class).setParameter("lead", leadId).getResultList();
    }

    private List<LeadFile> filesOf(long leadId) {
        return sweeper().createNamedQuery(LeadFile.OF_LEAD, LeadFile.class).setParameter("lead", leadId).getResultList();
    }

    private List<CallbackTime> times(long leadId) {
        return sweeper().createNamedQuery(CallbackTime.OF_LEAD, CallbackTime.class).setParameter("lead", leadId).getResultList();
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString().strip());
        }
    }
}
