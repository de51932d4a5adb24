package org.vorzimmer.mandates;

import java.io.Serializable;
import java.util.List;
import org.vorzimmer.shared.Bic;

/** What a file of Bankleitzahlen holds: how many records, the banks in it, and what is wrong line by line. */
public record BankFileContent(int records, List<Bank> banks, List<Problem> problems) {

    /** One bank; many small ones have no BIC. */
    public record Bank(String code, String name, String place, Bic bic) {
    }

    /** What can be wrong with a line. */
    public enum Fault { LENGTH, BANK_CODE, KIND, NAME, BIC, TWICE, NO_BANKS }

    /** A line, counted from 1, and what is wrong with it. */
    public record Problem(int line, Fault fault) implements Serializable {
    }

    public BankFileContent {
        banks = List.copyOf(banks);
        problems = List.copyOf(problems);
    }

    public int withBic() {
        return (int) banks.stream().filter(bank -> bank.bic() != null).count();
    }
}
