package org.vorzimmer.web.portal.retention;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.retention.Policy;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.PolicyVersion;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.retention.rules.RetentionRule;
import org.vorzimmer.retention.runs.RetentionService;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.web.kit.Language;

/** The rules in force, their earlier versions, and the answer to "when would this go?". */
@Named
@ViewScoped
public class PolicyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PolicyService policies;
    @Inject RetentionService retention;
    @Inject RetentionWords words;
    @Inject Language language;

    private String search;
    @NotNull
    private String ruleId;
    @NotNull
    private LocalDate day;
    private String preset;
    private boolean published;
    private transient Policy policy;
    private transient RetentionService.RuleDates dates;

    /** A line of the table. */
    public record Line(DataKind kind, RetentionRule rule) { }

    public List<Line> getLines() {
        String wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return getPolicy().rules().entrySet().stream().map(entry -> new Line(entry.getKey(), entry.getValue()))
                .filter(line -> wanted.isEmpty() || (words.kind(line.kind()) + ' ' + line.rule().id() + ' ' + words.sentence(line.rule()))
                        .toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    /** Rules that have dates, by what they cover. */
    public List<Map.Entry<DataKind, RetentionRule>> getDated() {
        return getPolicy().rules().entrySet().stream().filter(entry -> entry.getValue().period().isComputable()).toList();
    }

    public void ask() {
        dates = retention.datesFor(ruleId, Berlin.startOf(day));
    }

    public void adopt() {
        policies.adopt(preset, published);
        policy = null;
        ruleId = null;
        dates = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO,
                language.text("retention.policy.adopted", String.valueOf(getPolicy().number())), null));
    }

    public Policy getPolicy() {
        if (policy == null) {
            policy = policies.current();
        }
        return policy;
    }

    public List<PolicyVersion> getVersions() {
        return policies.versions();
    }

    public Set<String> getPresets() {
        return Presets.shipped().letters();
    }

    public RetentionService.RuleDates getDates() {
        return dates;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getRuleId() {
        return ruleId;
    }

    public void setRuleId(String ruleId) {
        this.ruleId = ruleId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPreset() {
        return preset;
    }

    public void setPreset(String preset) {
        this.preset = preset;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }
}
