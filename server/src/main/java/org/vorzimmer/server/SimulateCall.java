package org.vorzimmer.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Program of bin/simulate-call: has a telephone of the running demo ring. */
public final class SimulateCall {

    private static final Set<String> OPTIONS = Set.of("--tenant", "--line", "--caller", "--reason", "--extension", "--script", "--load");
    private static final int MOST_AT_ONCE = 8;
    private static final String USAGE = """
            Usage: bin/simulate-call --tenant lerche --line +493023125710 [--caller +4917612345678] [--reason no_answer]
                                     [--extension 11] [--script FILE | --load CALLS]

            Without --caller the number is withheld. A script has one event a line: SECOND TYPE [NAME=VALUE]...
                0 ringing
                4 answered extension=11
                30 transferred target=+498912345678
                45 ended
            --load sends so many calls as fast as they are taken and prints how long the answers took.""";

    private final PrintStream out;
    private final TelephoneSystem telephone;
    private final Map<String, String> fields;

    private SimulateCall(PrintStream out, TelephoneSystem telephone, Map<String, String> fields) {
        this.out = out;
        this.telephone = telephone;
        this.fields = fields;
    }

    public static void main(String[] arguments) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        try {
            Map<String, String> options = options(arguments);
            Path data = Path.of(System.getenv().getOrDefault(Setting.VORZIMMER_DATA.name(), "data"));
            Map<String, String> fields = new LinkedHashMap<>();
            for (String name : List.of("line", "caller", "reason")) {
                fields.put(name, options.get("--" + name));
            }
            SimulateCall simulation = new SimulateCall(System.out, new TelephoneSystem(TelephoneKey.of(data, options.get("--tenant"))), fields);
            if (options.containsKey("--load")) {
                simulation.load(Integer.parseInt(options.get("--load")));
            } else {
                CallScript script = options.containsKey("--script") ? CallScript.read(Path.of(options.get("--script"))) : CallScript.USUAL;
                simulation.play(script, options.get("--extension"));
            }
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new StartException(USAGE);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        if (!options.containsKey("--tenant") || !options.containsKey("--line") || !options.getOrDefault("--load", "1").matches("[1-9][0-9]{0,5}")) {
            throw new StartException(USAGE);
        }
        return options;
    }

    private void play(CallScript script, String extension) {
        String call = "simulated-" + UUID.randomUUID();
        long start = System.nanoTime();
        for (CallScript.Step step : script.steps()) {
            LockSupport.parkNanos(Math.max(0, start + (long) (step.second() * Duration.ofSeconds(1).toNanos()) - System.nanoTime()));
            Map<String, String> event = new LinkedHashMap<>(fields);
            if ("answered".equals(step.type())) {
                event.put("extension", extension);
            }
            event.putAll(step.fields());
            TelephoneSystem.Answer answer = telephone.tell(call, step.type(), event);
            out.println(step.type() + ": " + answer.status() + " after " + answer.taken().toMillis() + " ms " + answer.body());
        }
    }

    private void load(int calls) {
        ExecutorService senders = Executors.newFixedThreadPool(MOST_AT_ONCE);
        List<CompletableFuture<List<TelephoneSystem.Answer>>> sent = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            String call = "simulated-" + UUID.randomUUID();
            sent.add(CompletableFuture.supplyAsync(() -> List.of(telephone.tell(call, "ringing", fields), telephone.tell(call, "ended", fields)), senders));
        }
        List<TelephoneSystem.Answer> answers = sent.stream().flatMap(one -> one.join().stream()).toList();
        senders.shutdown();
        List<Long> millis = answers.stream().map(answer -> answer.taken().toMillis()).sorted().toList();
        long good = answers.stream().filter(answer -> answer.status() == 200 || answer.status() == 202).count();
        out.println(answers.size() + " events, " + good + " taken; answers in ms: p50 " + percentile(millis, 50) + ", p95 " + percentile(millis, 95)
                + ", p99 " + percentile(millis, 99));
    }

    private static long percentile(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
