package org.vorzimmer.mandates;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vorzimmer.mandates.BankFileContent.Bank;
import org.vorzimmer.mandates.BankFileContent.Fault;
import org.vorzimmer.mandates.BankFileContent.Problem;
import org.vorzimmer.shared.Bic;

/** Reads the Bundesbank's file of Bankleitzahlen: records of 168 characters, of which those of the banks themselves are kept and those of branches are counted. */
public final class BankFileReader {

    private static final int LENGTH = 168;
    private static final char OWN_RECORD = '1';
    private static final char BRANCH = '2';
    private static final char DELETED = 'D';
    private static final int CHANGE_MARK = 158;

    private final List<Bank> banks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int records;

    private BankFileReader() {
    }

    public static BankFileContent read(byte[] file) {
        BankFileReader reader = new BankFileReader();
        String[] lines = decoded(file).split("\r?\n|\r");
        for (int i = 0; i < lines.length; i++) {
            // Some editors leave the old mark of the file's end behind.
            if (!lines[i].isBlank() && !"\u001a".equals(lines[i])) {
                reader.line(i + 1, lines[i]);
            }
        }
        if (reader.banks.isEmpty() && reader.problems.isEmpty()) {
            reader.problems.add(new Problem(1, Fault.NO_BANKS));
        }
        return new BankFileContent(reader.records, reader.banks, reader.problems);
    }

    /** The file has been published in both encodings. */
    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, StandardCharsets.ISO_8859_1);
        }
    }

    private void line(int number, String line) {
        records++;
        if (line.length() != LENGTH) {
            problems.add(new Problem(number, Fault.LENGTH));
            return;
        }
        String code = line.substring(0, 8);
        char kind = line.charAt(8);
        String name = line.substring(9, 67).strip();
        String bic = line.substring(139, 150).strip();
        if (!code.matches("[1-9][0-9]{7}")) {
            problems.add(new Problem(number, Fault.BANK_CODE));
        } else if (kind != OWN_RECORD && kind != BRANCH) {
            problems.add(new Problem(number, Fault.KIND));
        } else if (kind == OWN_RECORD && line.charAt(CHANGE_MARK) != DELETED) {
            bank(number, new Bank(code, name, line.substring(72, 107).strip(), bic.isEmpty() ? null : Bic.parse(bic).orElse(null)), !bic.isEmpty());
        }
    }

    private void bank(int number, Bank bank, boolean bicGiven) {
        if (bank.name().isEmpty()) {
            problems.add(new Problem(number, Fault.NAME));
        } else if (bicGiven && bank.bic() == null) {
            problems.add(new Problem(number, Fault.BIC));
        } else if (!seen.add(bank.code())) {
            problems.add(new Problem(number, Fault.TWICE));
        } else {
            banks.add(bank);
        }
    }
}
