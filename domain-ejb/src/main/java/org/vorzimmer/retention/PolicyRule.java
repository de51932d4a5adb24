package org.vorzimmer.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.rules.RuleText;
import org.vorzimmer.tenancy.TenantOwned;

/** One rule of a stored policy version, complete as it was adopted: a later release may ship other presets without changing it. */
@Entity
@Table(name = "retention_policy_rules")
@NamedQuery(name = PolicyRule.OF, query = "select r from PolicyRule r where r.policyId = :policy")
class PolicyRule extends TenantOwned {

    static final String OF = "PolicyRule.of";

    @NotNull @Column(name = "policy_id", updatable = false)
    private Long policyId;

    @NotNull @Column(name = "data_kind", updatable = false)
    private String kind;

    @NotNull @Column(name = "rule_id", updatable = false)
    private String ruleId;

    @NotNull @Column(updatable = false)
    private String definition;

    protected PolicyRule() {
    } // for JPA

    PolicyRule(long policyId, DataKind kind, RetentionRule rule) {
        this.policyId = policyId;
        this.kind = kind.code();
        this.ruleId = rule.id();
        this.definition = RuleText.write(rule);
    }

    DataKind kind() {
        return DataKind.of(kind);
    }

    RetentionRule rule() {
        return RuleText.parse(definition);
    }
}
