package org.vorzimmer.it.prove;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vorzimmer.it.harness.Names;
import org.vorzimmer.it.harness.Names.Named;

/** The program behind ./prove. */
public final class Prove {

    private Prove() {
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Named> proofs = new LinkedHashMap<>();
        proofs.put("crash", new Named("node and database killed within the nightly run: all that was due is gone, nothing else (--rounds 5, --rows, --leads, --kills)", CrashProof::run));
        proofs.put("outage", new Named("database stopped under clicks: plain answers, nothing confirmed lost, recovery by itself (--seconds 60)", OutageProof::run));
        proofs.put("year", new Named("day by day: what exists is what the notices allow (--days 60, long: --days 400)", YearProof::run));
        proofs.put("keyboard", new Named("each of the visitors' ways to its end without a mouse: operators A to D, 390 and 1440 px, German and English, some without script (--tenants 4, --from 1)",
                KeyboardProof::run));
        proofs.put("reproducible", new Named("the same sources give the same bytes, built twice in two clones", ReproducibleProof::run));
        Names.run("./prove", proofs, arguments);
    }
}
