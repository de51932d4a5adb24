package org.vorzimmer.web.portal.retention;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;
import org.vorzimmer.retention.Hold;
import org.vorzimmer.retention.HoldOrder;
import org.vorzimmer.retention.HoldService;
import org.vorzimmer.retention.PolicyService;
import org.vorzimmer.retention.rules.Presets;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ClockProducer;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.web.kit.Language;

/** Holds: which are in force, who must confirm or review one, and ordering a new one. */
@Named
@ViewScoped
public class HoldListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject HoldService holds;
    @Inject PolicyService policies;
    @Inject RetentionWords words;
    @Inject CurrentUser user;
    @Inject Language language;
    @Inject ClockProducer clocks;

    private final HoldForm form = new HoldForm();
    private boolean lifted;
    private boolean informed;
    private transient List<Hold> all;

    public List<Hold> getRows() {
        if (all == null) {
            all = holds.all();
        }
        return all.stream().filter(hold -> lifted || hold.getState() != Hold.State.LIFTED).toList();
    }

    /** What a hold covers, in one line. */
    public String scope(Hold hold) {
        Map<DataKind, Long> records = holds.targets(hold.getId()).stream().collect(Collectors.groupingBy(target -> target.getKind(), TreeMap::new,
                Collectors.filtering(target -> target.record().isPresent(), Collectors.counting())));
        return records.entrySet().stream().map(entry -> words.kind(entry.getKey())
                + (entry.getValue() == 0 ? "" : " (" + language.text("retention.holds.records", entry.getValue()) + ")")).collect(Collectors.joining(", "));
    }

    public boolean isOverdue(Hold hold) {
        return hold.getState() == Hold.State.ACTIVE && hold.getReviewOn().isBefore(Berlin.dayOf(clocks.clock().instant()));
    }

    /** The second person is never the one who ordered. */
    public boolean mayConfirm(Hold hold) {
        return hold.getState() == Hold.State.ORDERED && user.find().filter(one -> !Long.valueOf(one.loginId()).equals(hold.getOwnerId())).isPresent();
    }

    public void order() {
        DataKind kind = DataKind.of(form.getKind());
        List<Long> records = records();
        HoldOrder order = records.isEmpty() ? HoldOrder.onKinds(form.getType(), form.getReason(), Set.of(kind))
                : HoldOrder.onRecords(form.getType(), form.getReason(), kind, records);
        holds.order(new HoldOrder(order.type(), order.reason(), order.kinds(), order.records(), Optional.ofNullable(form.getReviewOn())));
        form.clear();
        done("retention.holds.ordered");
    }

    private List<Long> records() {
        if (form.getRecords() == null) {
            return List.of();
        }
        try {
            return List.copyOf(Arrays.stream(form.getRecords().split("[\\s,;]+")).filter(part -> !part.isEmpty()).map(Long::valueOf)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        } catch (NumberFormatException e) {
            throw new InvalidInputException("retention.hold.numbers", form.getRecords());
        }
    }

    public void confirm(long id) {
        holds.confirm(id);
        done("retention.holds.confirmed");
    }

    public void reviewed(long id) {
        holds.reviewed(id);
        done("retention.holds.reviewedDone");
    }

    public void lift(Hold hold, String event) {
        holds.lift(hold.getId(), event, informed);
        informed = false;
        done("retention.holds.lifted");
    }

    private void done(String key) {
        all = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    public List<String> liftEvents(Hold hold) {
        return Presets.shipped().holds().get(hold.getType()).liftedBy();
    }

    public HoldType[] getTypes() {
        return HoldType.values();
    }

    public Iterable<DataKind> getKinds() {
        return policies.current().rules().keySet();
    }

    public HoldForm getForm() {
        return form;
    }

    public boolean isLifted() {
        return lifted;
    }

    public void setLifted(boolean lifted) {
        this.lifted = lifted;
    }

    public boolean isInformed() {
        return informed;
    }

    public void setInformed(boolean informed) {
        this.informed = informed;
    }
}
