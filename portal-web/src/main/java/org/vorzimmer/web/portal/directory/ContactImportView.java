package org.vorzimmer.web.portal.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.directory.ConfirmationKind;
import org.vorzimmer.directory.ContactColumn;
import org.vorzimmer.directory.ImportPlan;
import org.vorzimmer.directory.ImportService;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.web.kit.Messages;

/** Contacts from a file: sent, looked at line by line, corrected by its columns, and taken over or not. */
@Named
@ViewScoped
public class ContactImportView extends Confirming {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 2_000_000;

    @Inject ImportService imports;

    private List<Column> columns;
    private ImportPlan.Verdict verdict;
    private transient Part file;
    private transient Optional<ImportService.Draft> draft;
    private transient List<ImportPlan.Step> steps;

    /** A column of the table and what it is taken for. */
    public static class Column implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private ContactColumn meaning;

        Column(String name, ContactColumn meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        public String getName() {
            return name;
        }

        public ContactColumn getMeaning() {
            return meaning;
        }

        public void setMeaning(ContactColumn meaning) {
            this.meaning = meaning;
        }
    }

    @Override
    ConfirmationKind kind() {
        return ConfirmationKind.IMPORT;
    }

    /** Called once it is known whose directory it is; another's answers "not found". */
    public void load() {
        isOpen();
    }

    /** Reads the file; what it would do is shown next. */
    public String upload() {
        if (file == null) {
            Messages.refuse("upload", "file", "directory.import.missing");
            return null;
        }
        if (file.getSize() > MOST_BYTES) {
            Messages.refuse("upload", "file", "directory.import.large");
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            imports.upload(of(), in.readNBytes(MOST_BYTES + 1));
        } catch (InvalidInputException e) {
            Messages.refuse("upload", "file", e.messageKey());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return goTo("import");
    }

    /** Looks at the file once more, with the columns as they are said now. */
    public String read() {
        imports.read(of(), columns.stream().map(Column::getMeaning).toList());
        return goTo("import");
    }

    public String take() {
        if (refuseUnconfirmed("take")) {
            return null;
        }
        ImportPlan done = imports.take(of(), confirmedIn());
        Messages.doneOnNextPage("directory.import.done", done.count(ImportPlan.Verdict.NEW), done.count(ImportPlan.Verdict.CHANGE), done.count(ImportPlan.Verdict.SAME),
                done.count(ImportPlan.Verdict.FAULTY));
        return goTo("list");
    }

    public String discard() {
        imports.discard(of());
        return goTo("import");
    }

    private Optional<ImportService.Draft> draft() {
        if (draft == null) {
            draft = imports.open(of());
        }
        return draft;
    }

    /** Whether a file waits for the decision. */
    public boolean isOpen() {
        return draft().isPresent();
    }

    public ImportPlan getPlan() {
        return draft().map(ImportService.Draft::plan).orElse(null);
    }

    /** The lines, those with a fault first; narrowed to one verdict. */
    public List<ImportPlan.Step> getSteps() {
        if (steps == null) {
            steps = draft().map(ImportService.Draft::plan).map(ImportPlan::steps).orElse(List.of()).stream().filter(step -> verdict == null || step.verdict() == verdict)
                    .sorted(Comparator.comparing((ImportPlan.Step step) -> step.verdict() != ImportPlan.Verdict.FAULTY)).toList();
        }
        return steps;
    }

    public long count(ImportPlan.Verdict of) {
        return getPlan().count(of);
    }

    /** Whether anything would come of taking it over. */
    public boolean isWorthwhile() {
        return isOpen() && count(ImportPlan.Verdict.NEW) + count(ImportPlan.Verdict.CHANGE) > 0;
    }

    public List<Column> getColumns() {
        if (columns == null) {
            columns = new ArrayList<>();
            draft().ifPresent(open -> {
                for (int i = 0; i < open.header().size(); i++) {
                    columns.add(new Column(open.header().get(i), open.meanings().get(i)));
                }
            });
        }
        return columns;
    }

    public ContactColumn[] getMeanings() {
        return ContactColumn.values();
    }

    public ImportPlan.Verdict[] getVerdicts() {
        return ImportPlan.Verdict.values();
    }

    public ImportPlan.Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(ImportPlan.Verdict verdict) {
        this.verdict = verdict;
        steps = null;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
