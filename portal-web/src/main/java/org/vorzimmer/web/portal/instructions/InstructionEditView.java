package org.vorzimmer.web.portal.instructions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.instructions.HolidayMode;
import org.vorzimmer.instructions.InstructionData;
import org.vorzimmer.instructions.InstructionEntry;
import org.vorzimmer.instructions.InstructionVersion;
import org.vorzimmer.instructions.OwnInstructionService;
import org.vorzimmer.instructions.PutThrough;
import org.vorzimmer.instructions.Situation;
import org.vorzimmer.instructions.Target;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Land;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;

/** One instruction: written, released, copied, and its earlier versions. */
@Named
@ViewScoped
public class InstructionEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form";

    @Inject OwnInstructionService instructions;
    @Inject TenantSettings settings;
    @Inject Language language;

    private final InstructionForm form = new InstructionForm();
    private Long id;
    private int version;
    private boolean released;
    private transient List<InstructionVersion> versions;

    /** Called once the number is known; somebody else's answers "not found". */
    public void load() {
        if (id == null) {
            form.begin(Land.valueOf(settings.get(TenantSetting.LAND)), instructions.usualBegin(), language.text("instructions.greeting.usual"));
        } else {
            show(instructions.find(id));
        }
    }

    private void show(InstructionEntry entry) {
        version = entry.version();
        released = entry.isReleased();
        versions = null;
        form.show(entry.data());
    }

    /** A draft stays one; what is released counts from now on as it is saved. */
    public String save() {
        return save(false);
    }

    public String release() {
        return save(true);
    }

    private String save(boolean release) {
        Optional<Integer> wrong = form.wrongNumber();
        if (wrong.isPresent()) {
            Messages.refuseAt(FORM + ":numbers:" + wrong.get() + ":number:input", "instructions.number.wrong");
            return null;
        }
        try {
            InstructionData data = form.data();
            if (id == null) {
                instructions.create(data, release);
            } else {
                instructions.change(id, version, data, release);
            }
        } catch (InvalidInputException e) {
            refuse(e);
            return null;
        } catch (ConflictException e) {
            Messages.refuseAt(null, e.messageKey());
            return null;
        }
        Messages.doneOnNextPage(release || released ? "instructions.saved" : "instructions.savedDraft");
        return "list?faces-redirect=true";
    }

    /** What is wrong with the numbers as a whole stands beside the first. */
    private void refuse(InvalidInputException refusal) {
        if ("numbers".equals(refusal.getMessage())) {
            if (form.getNumbers().isEmpty()) {
                form.getNumbers().add(new NumberRow());
            }
            Messages.refuseAt(FORM + ":numbers:0:number:input", refusal.messageKey());
        } else {
            Messages.refuse(FORM, refusal.getMessage(), refusal.messageKey());
        }
    }

    public void addNumber() {
        if (form.getNumbers().size() < InstructionData.MOST_NUMBERS) {
            form.getNumbers().add(new NumberRow());
        }
    }

    public void removeNumber(int place) {
        form.getNumbers().remove(place);
    }

    /** Tried before the one that stands above it. */
    public void raiseNumber(int place) {
        if (place > 0) {
            form.getNumbers().add(place - 1, form.getNumbers().remove(place));
        }
    }

    public String copy() {
        String title = language.text("instructions.copy.title", form.getTitle());
        long copy = instructions.copy(id, title.length() > 80 ? title.substring(0, 80) : title);
        Messages.doneOnNextPage("instructions.copied");
        return "edit?faces-redirect=true&id=" + copy;
    }

    public void restore(int number) {
        try {
            instructions.restore(id, number);
            Messages.done("instructions.restored");
        } catch (InvalidInputException e) {
            Messages.refuseAt(null, e.messageKey());
        }
        show(instructions.find(id));
    }

    public List<InstructionVersion> getVersions() {
        if (versions == null) {
            versions = id == null ? List.of() : instructions.versions(id);
        }
        return versions;
    }

    public InstructionForm getForm() {
        return form;
    }

    public boolean isReleased() {
        return released;
    }

    public boolean isNew() {
        return id == null;
    }

    public Situation[] getSituations() {
        return Situation.values();
    }

    public Target.Mode[] getModes() {
        return Target.Mode.values();
    }

    public PutThrough[] getRules() {
        return PutThrough.values();
    }

    public HolidayMode[] getHolidayModes() {
        return HolidayMode.values();
    }

    public List<Land> getLands() {
        return Arrays.asList(Land.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
