package org.vorzimmer.web.site.tariffs;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vorzimmer.tariffs.Usage;

/** What a visitor asked the calculator, as typed: what is wrong is said beside its field and stays there. */
public final class PriceQuestion {

    static final String CALLS = "anrufe";
    static final String MINUTES = "minuten";
    static final String ROUND_THE_CLOCK = "rund";
    static final String ADD_ONS = "zusatz";

    private static final int MOST_CALLS = 100_000;
    private static final int MOST_MINUTES = 1_000_000;
    private static final int LONGEST_SHOWN = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    private final String calls;
    private final String minutes;
    private final boolean roundTheClock;
    private final Set<String> addOns;

    private PriceQuestion(String calls, String minutes, boolean roundTheClock, Set<String> addOns) {
        this.calls = calls;
        this.minutes = minutes;
        this.roundTheClock = roundTheClock;
        this.addOns = addOns;
    }

    static PriceQuestion of(Map<String, String[]> parameters) {
        Set<String> wanted = Arrays.stream(parameters.getOrDefault(ADD_ONS, new String[0])).collect(Collectors.toUnmodifiableSet());
        return new PriceQuestion(first(parameters, CALLS), first(parameters, MINUTES), parameters.containsKey(ROUND_THE_CLOCK), wanted);
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0].strip();
    }

    public boolean isAsked() {
        return calls != null;
    }

    public boolean isClear() {
        return getCallsTrouble() == null && getMinutesTrouble() == null;
    }

    Usage usage() {
        return Usage.expected(number(calls), number(minutes), roundTheClock);
    }

    public boolean wants(String addOn) {
        return addOns.contains(addOn);
    }

    /** Key of what is wrong with the calls, or null. */
    public String getCallsTrouble() {
        return isAsked() && !isNumber(calls, MOST_CALLS) ? "prices.calls.invalid" : null;
    }

    /** Key of what is wrong with the minutes, or null. */
    public String getMinutesTrouble() {
        if (!isAsked()) {
            return null;
        }
        if (!isNumber(minutes, MOST_MINUTES)) {
            return "prices.minutes.invalid";
        }
        return getCallsTrouble() == null && number(calls) == 0 && number(minutes) > 0 ? "prices.minutes.withoutCalls" : null;
    }

    private static boolean isNumber(String typed, int most) {
        return typed != null && NUMBER.matcher(typed).matches() && Integer.parseInt(typed) <= most;
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }

    public String getCalls() {
        return shown(calls);
    }

    public String getMinutes() {
        return shown(minutes);
    }

    /** Enough of it to be recognised. */
    private static String shown(String typed) {
        return typed == null || typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN);
    }

    public boolean isRoundTheClock() {
        return roundTheClock;
    }
}
