package org.vorzimmer.it.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorzimmer.it.harness.Names;
import org.vorzimmer.it.harness.Names.Named;

/** The program behind ./bench. */
public final class Bench {

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Named> benches = new LinkedHashMap<>();
        benches.put("site", new Named("home page against a static file of the same size (--connections 32)", SiteBench::run));
        benches.put("sweep", new Named("nightly deletion run against bare DELETEs (--rows 200000, --leads 20000)", SweepBench::run));
        benches.put("signin", new Named("refused sign-in: unknown user against wrong password (--tries 60)", SignInBench::run));
        Names.run("./bench", benches, arguments);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
