package org.vorzimmer.instructions;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.customers.CustomerId;
import org.vorzimmer.customers.CustomerService;
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
import org.vorzimmer.shared.PhoneNumber;

/** Deletion, search and export of instructions; versions and numbers go with an instruction. */
@Dependent
public class InstructionHolder extends EntityHolder<Instruction> implements Companion {

    static final DataKind KIND = DataKind.of("INSTRUCTION");

    InstructionHolder() {
        super(Instruction.class, KIND, "DEFAULT.instructions");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("contractEndAt", "CONTRACT_END");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Instruction> rows) {
        children(ids);
    }

    /** They never outlive their customer. */
    @Override
    public int eraseAbout(String objectKind, Collection<Long> ids) {
        if (ids.isEmpty() || !CustomerService.OBJECT_KIND.equals(objectKind)) {
            return 0;
        }
        List<Long> own = sweeper().createQuery("select i.id from Instruction i where i.customerId in :customers", Long.class)
                .setParameter("customers", ids.stream().map(CustomerId::new).toList()).getResultList();
        if (own.isEmpty()) {
            return 0;
        }
        children(own);
        return sweeper().createUpdate("delete from Instruction i where i.id in :ids").setParameter("ids", own).executeUpdate();
    }

    private void children(List<Long> ids) {
        List<Long> versions = sweeper().createQuery("select v.id from InstructionVersion v where v.instructionId in :ids", Long.class).setParameter("ids", ids).getResultList();
        if (!versions.isEmpty()) {
            sweeper().createUpdate("delete from InstructionNumber n where n.stated.id in :versions").setParameter("versions", versions).executeUpdate();
            sweeper().createUpdate("delete from InstructionVersion v where v.id in :versions").setParameter("versions", versions).executeUpdate();
        }
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("instructions", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.EVENT, "instruction_state", "current_number", "created_at", "contract_end_at")
                .with(DataCategory.REFERENCE, "customer_id")
                .and("instruction_versions", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTENT, "title", "hours", "holiday_mode", "land", "put_through", "greeting", "message", "notes")
                .with(DataCategory.EVENT, "version_number", "valid_from", "valid_until", "made_at")
                .with(DataCategory.REFERENCE, "instruction_id", "made_by")
                .and("instruction_numbers", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTACT, "number_e164", "label")
                .with(DataCategory.CONTENT, "position", "situation", "own_name", "mode", "ring_seconds")
                .with(DataCategory.REFERENCE, "instruction_version_id")
                .list();
    }

    /** The number of a person who answers for the customer stands in it. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.phone().flatMap(PhoneNumber::parse).map(phone -> sweeper().createQuery("""
                select distinct i from Instruction i, InstructionNumber n where n.stated.instructionId = i.id and n.number = :number order by i.id""", Instruction.class)
                .setParameter("number", phone).getResultList().stream()
                .map(instruction -> new FoundRecord(KIND, instruction.getId(), "", instruction.getCreatedAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(instruction -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("state", instruction.getState().toString());
            sweeper().createNamedQuery(InstructionVersion.OF_INSTRUCTION, InstructionVersion.class).setParameter("instruction", instruction.getId()).getResultList()
                    .forEach(version -> fields.put("version" + version.getNumber(), version.getMadeAt() + " " + words(version.getData())));
            return new ExportedRecord(KIND, instruction.getId(), fields);
        }).toList();
    }

    private static String words(InstructionData data) {
        StringBuilder words = new StringBuilder(data.title()).append("; ").append(data.from()).append(" - ").append(data.until() == null ? "" : data.until());
        append(words, data.hours());
        append(words, data.holidays() + " " + data.land());
        append(words, data.putThrough().toString());
        append(words, data.greeting());
        append(words, data.message());
        append(words, data.notes());
        data.numbers().forEach(entry -> append(words, entry.situation() + (entry.ownName() == null ? "" : " " + entry.ownName()) + " " + entry.number() + " "
                + (entry.label() == null ? "" : entry.label() + " ") + entry.mode() + " " + entry.ringSeconds() + " s"));
        return words.toString();
    }

    private static void append(StringBuilder words, String text) {
        if (text != null) {
            words.append("; ").append(text);
        }
    }
}
