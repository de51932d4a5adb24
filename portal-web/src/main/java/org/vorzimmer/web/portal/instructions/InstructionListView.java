package org.vorzimmer.web.portal.instructions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.instructions.InstructionEntry;
import org.vorzimmer.instructions.OwnInstructionService;
import org.vorzimmer.instructions.OwnReceptionService;
import org.vorzimmer.instructions.ReceptionQuestion;
import org.vorzimmer.instructions.ReceptionView;
import org.vorzimmer.instructions.Standing;
import org.vorzimmer.web.kit.Messages;

/** A customer's instructions, and which of them decides at this moment. */
@Named
@ViewScoped
public class InstructionListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnInstructionService instructions;
    @Inject OwnReceptionService reception;

    private transient List<InstructionEntry> rows;
    private transient Map<Long, Standing.Reason> standings;

    public List<InstructionEntry> getRows() {
        if (rows == null) {
            rows = instructions.list();
        }
        return rows;
    }

    /** Where it stands now: a word of {@link Standing.Reason}, or DRAFT. */
    public String standing(InstructionEntry entry) {
        if (standings == null) {
            ReceptionView now = reception.look(ReceptionQuestion.NOW);
            standings = now.standings().stream().collect(Collectors.toMap(Standing::instructionId, Standing::reason));
        }
        Standing.Reason reason = standings.get(entry.id());
        return reason == null ? "DRAFT" : reason.toString();
    }

    public void release(long id) {
        instructions.release(id);
        done("instructions.released");
    }

    public void withdraw(long id) {
        instructions.withdraw(id);
        done("instructions.withdrawn");
    }

    public void delete(long id) {
        instructions.delete(id);
        done("instructions.deleted");
    }

    private void done(String key) {
        rows = null;
        standings = null;
        Messages.done(key);
    }
}
