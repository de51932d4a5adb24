package org.vorzimmer.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.vorzimmer.vault.Vault;

/** Uploaded files nobody has decided about: gone a day after they came, with their key. */
@Dependent
public class ImportHolder extends EntityHolder<ContactImport> {

    static final DataKind KIND = DataKind.of("CONTACT_IMPORT");

    @Inject Vault vault;
    @Inject Imports imports;

    ImportHolder() {
        super(ContactImport.class, KIND, "SYS.signup_draft");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("uploadedAt", "DRAFT_TOUCHED");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<ContactImport> rows) {
        rows.forEach(kept -> vault.destroy(kept.getKeyId()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("contact_imports", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.CONTENT, "sealed_content", "meanings")
                .with(DataCategory.EVENT, "uploaded_at")
                .with(DataCategory.REFERENCE, "customer_id", "login_id", "key_id")
                .list();
    }

    /** The files of a day are few, and what is in them is sealed: each is opened and looked at. */
    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return all().stream().filter(kept -> lines(kept).stream().anyMatch(line -> isAbout(query, line)))
                .map(kept -> new FoundRecord(kind(), kept.getId(), kind().code(), kept.getUploadedAt())).toList();
    }

    private List<ContactImport> all() {
        return sweeper().createQuery("select i from ContactImport i order by i.id", ContactImport.class).getResultList();
    }

    private List<ImportLine> lines(ContactImport kept) {
        return imports.file(kept).map(file -> file.lines(kept.getMeanings())).orElse(List.of());
    }

    private static boolean isAbout(PersonQuery query, ImportLine line) {
        ContactData data = line.data();
        boolean named = query.name().filter(name -> contains(line.shown(), name) || data != null && contains(data.company(), name)).isPresent();
        boolean mailed = data != null && data.email() != null && query.email().filter(mail -> mail.equalsIgnoreCase(data.email().value())).isPresent();
        Optional<PhoneNumber> number = query.phone().flatMap(PhoneNumber::parse);
        return named || mailed || data != null && number.filter(data::has).isPresent();
    }

    private static boolean contains(String text, String words) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Only that there is one: in it stand other people, too, and it is gone by tomorrow. */
    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(kept -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("uploaded", kept.getUploadedAt().toString());
            fields.put("gone", kept.getUploadedAt().plus(ContactImport.LIFE).toString());
            return new ExportedRecord(kind(), kept.getId(), fields);
        }).toList();
    }
}
