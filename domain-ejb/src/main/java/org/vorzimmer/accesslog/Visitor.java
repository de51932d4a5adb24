package org.vorzimmer.accesslog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a browser's header is kept: a well-known name, the first number of its version, the system. Whatever is rare becomes "other", because
 * a rare header points to one person.
 */
record Visitor(String browser, String version, String os) {

    private static final String OTHER = "other";

    private record Sign(String name, Pattern pattern) {
        static Sign of(String name, String start) {
            return new Sign(name, Pattern.compile(start + "(\\d{1,4})"));
        }
    }

    /** The first that fits counts: Edge and Opera call themselves Chrome too, Chrome calls itself Safari. */
    private static final List<Sign> BROWSERS = List.of(Sign.of("Edge", "Edg(?:e|A|iOS)?/"), Sign.of("Opera", "OPR/"), Sign.of("Firefox", "(?:Firefox|FxiOS)/"),
            Sign.of("Samsung Internet", "SamsungBrowser/"), Sign.of("Chrome", "(?:Chrome|CriOS)/"), Sign.of("Safari", "Version/"));
    private static final Pattern ROBOT = Pattern.compile("bot|crawl|spider|slurp|curl|wget|python|java/|monitor", Pattern.CASE_INSENSITIVE);

    static Visitor of(String header) {
        String agent = header == null ? "" : header;
        if (ROBOT.matcher(agent).find()) {
            return new Visitor("robot", "", OTHER);
        }
        for (Sign sign : BROWSERS) {
            Matcher found = sign.pattern().matcher(agent);
            if (found.find() && (!"Safari".equals(sign.name()) || agent.contains("Safari/"))) {
                return new Visitor(sign.name(), found.group(1), system(agent));
            }
        }
        return new Visitor(OTHER, "", system(agent));
    }

    private static String system(String agent) {
        if (agent.contains("Android")) {
            return "Android";
        }
        if (agent.contains("iPhone") || agent.contains("iPad")) {
            return "iOS";
        }
        if (agent.contains("Windows")) {
            return "Windows";
        }
        if (agent.contains("Mac OS X")) {
            return "macOS";
        }
        return agent.contains("Linux") ? "Linux" : OTHER;
    }

    String browserWithVersion() {
        return version.isEmpty() ? browser : browser + " " + version;
    }
}
