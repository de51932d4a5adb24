package org.vorzimmer.web.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.mandates.BankDirectoryService;
import org.vorzimmer.mandates.BankFile;
import org.vorzimmer.mandates.BankFileContent;
import org.vorzimmer.mandates.BankFileContent.Problem;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.Language;

/** The list of German banks: which one is in force, and the way to bring in the next. */
@Named
@ViewScoped
public class BankDirectoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 8_000_000;
    private static final int MOST_PROBLEMS = 50;

    @Inject BankDirectoryService banks;
    @Inject Language language;

    @NotNull
    private LocalDate validFrom;
    private List<Problem> problems = List.of();
    private int problemCount;
    private transient Part file;
    private transient List<BankFile> files;

    /** Reads the uploaded list; a good one waits for its adoption, of a bad one each wrong line is named. */
    public void check() {
        problems = List.of();
        problemCount = 0;
        if (file.getSize() > MOST_BYTES) {
            refuse("check:file:input", "banks.file.large");
            return;
        }
        try (InputStream in = file.getInputStream()) {
            show(banks.check(in.readNBytes(MOST_BYTES), validFrom));
        } catch (BusinessException e) {
            refuse("check:validFrom:input", e.messageKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(BankFileContent content) {
        files = null;
        problemCount = content.problems().size();
        // The list must be one that the session can carry to another node.
        problems = List.copyOf(content.problems().subList(0, Math.min(MOST_PROBLEMS, problemCount)));
        if (problemCount == 0) {
            said("banks.checked.done");
        } else {
            refuse("check:file:input", "banks.file.wrong");
        }
    }

    public void adopt(long id) {
        banks.adopt(id);
        files = null;
        said("banks.adopted.done");
    }

    public void discard(long id) {
        banks.discard(id);
        files = null;
        said("banks.discarded.done");
    }

    private void said(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key), null));
    }

    private void refuse(String field, String key) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text(key), null));
    }

    public List<BankFile> getFiles() {
        if (files == null) {
            files = banks.files();
        }
        return files;
    }

    /** Whether no names are shown, because there is no list or it is too old. */
    public boolean isSilent() {
        return banks.inUse().isEmpty();
    }

    public List<Problem> getProblems() {
        return problems;
    }

    public int getProblemCount() {
        return problemCount;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
