package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.vorzimmer.tenancy.TenantOwned;

/** Contracts for deletion, search and export: they go by the tenant's rule for contract data with all that was agreed and declared, and with their customer at the latest. */
@Dependent
public class ContractHolder extends EntityHolder<Contract> implements Companion {

    private static final DataKind KIND = DataKind.of("CONTRACT");

    ContractHolder() {
        super(Contract.class, KIND, "DEFAULT.contract_data");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("endedAt", "CONTRACT_END").trigger("purposeEndedAt", "PURPOSE_ENDED").heldThrough(DataKind.of("CUSTOMER"), "customerNumber");
    }

    @Override
    protected void eraseChildren(List<Long> ids, List<Contract> rows) {
        children(ids);
    }

    private void children(List<Long> ids) {
        sweeper().createUpdate("delete from AgreedAddOn a where a.termsId in (select t.id from ContractTerms t where t.contractId in :ids)").setParameter("ids", ids).executeUpdate();
        sweeper().createUpdate("delete from ContractTerms t where t.contractId in :ids").setParameter("ids", ids).executeUpdate();
        sweeper().createUpdate("delete from Notice n where n.contractId in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public int eraseAbout(String kind, Collection<Long> customers) {
        if (customers.isEmpty() || !"customer".equals(kind)) {
            return 0;
        }
        List<Long> ids = sweeper().createQuery("select c from Contract c where c.customerNumber in :customers", Contract.class).setParameter("customers", customers)
                .getResultStream().map(TenantOwned::getId).toList();
        if (ids.isEmpty()) {
            return 0;
        }
        children(ids);
        return sweeper().createUpdate("delete from Contract c where c.id in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("contracts", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.IDENTITY, "contract_number", "concluded_by")
                .with(DataCategory.EVENT, "channel", "concluded_at", "begins_on", "ends_on", "notice_given_at", "ended_at", "purpose_ended_at")
                .with(DataCategory.REFERENCE, "customer_id", "open_customer_id", "document_id", "final_document_id", "submission")
                .and("contract_terms", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.IDENTITY, "ordered_by")
                .with(DataCategory.EVENT, "valid_from", "minimum_term_until", "ordered_at", "channel", "base_fee")
                .with(DataCategory.REFERENCE, "contract_id", "tariff_version_id", "document_id", "submission")
                .and("contract_add_ons", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.REFERENCE, "terms_id", "add_on_version_id")
                .and("contract_notices", Purpose.PERFORM_CONTRACT)
                .with(DataCategory.IDENTITY, "person_name", "withdrawn_by")
                .with(DataCategory.CONTENT, "reason")
                .with(DataCategory.EVENT, "given_by", "channel", "kind", "received_on", "recorded_at", "ends_on", "withdrawn_at")
                .with(DataCategory.REFERENCE, "contract_id", "open_contract_id", "document_id", "submission")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return query.name().map(name -> sweeper().createQuery("select c from Contract c where c.concludedBy like :name escape '!' or exists (select n from Notice n"
                + " where n.contractId = c.id and (n.person like :name escape '!' or n.withdrawnBy like :name escape '!')) or exists (select t from ContractTerms t"
                + " where t.contractId = c.id and t.orderedBy like :name escape '!') order by c.id", Contract.class)
                .setParameter("name", Like.contains(name)).getResultStream()
                .map(one -> new FoundRecord(KIND, one.getId(), one.getNumber() + ", " + one.getConcludedBy(), one.getConcludedAt())).toList()).orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(contract -> new ExportedRecord(KIND, contract.getId(), fields(contract))).toList();
    }

    private Map<String, String> fields(Contract contract) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", contract.getNumber());
        fields.put("concluded", contract.getConcludedAt() + " " + contract.getConcludedBy() + " " + contract.getChannel());
        fields.put("begins", contract.getBeginsOn().toString());
        sweeper().createQuery("select t from ContractTerms t where t.contractId = :id order by t.id", ContractTerms.class).setParameter("id", contract.getId()).getResultList()
                .forEach(terms -> fields.put("terms " + terms.getId(), terms.getValidFrom() + ", tariff version " + terms.getTariffVersionId() + (terms.getBaseFee() == null ? "" : ", base fee " + terms.getBaseFee()) + ", " + terms.getOrderedBy()));
        sweeper().createQuery("select n from Notice n where n.contractId = :id order by n.id", Notice.class).setParameter("id", contract.getId()).getResultList()
                .forEach(notice -> fields.put("notice " + notice.getId(), notice.getReceivedOn() + ", " + notice.getKind() + ", " + notice.getPerson() + ", ends " + notice.getEndsOn()
                        + (notice.getReason() == null ? "" : ", " + notice.getReason()) + (notice.isWithdrawn() ? ", withdrawn " + notice.getWithdrawnAt() : "")));
        if (contract.isEnded()) {
            fields.put("ended", contract.getEndedAt().toString());
        }
        return fields;
    }
}
