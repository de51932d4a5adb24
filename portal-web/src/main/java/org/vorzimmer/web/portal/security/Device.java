package org.vorzimmer.web.portal.security;

/** Says in words from what a person signs in; the browser's full header is never kept. */
final class Device {

    private Device() {
    }

    static String describe(String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        return browser(agent) + ", " + system(agent);
    }

    private static String browser(String agent) {
        if (agent.contains("Edg/")) {
            return "Edge";
        }
        if (agent.contains("Firefox/")) {
            return "Firefox";
        }
        if (agent.contains("Chrome/")) {
            return "Chrome";
        }
        return agent.contains("Safari/") ? "Safari" : "Browser";
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
        return agent.contains("Linux") ? "Linux" : "–";
    }
}
