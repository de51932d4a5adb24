package org.vorzimmer.server;

/**
 * Where a node listens.
 *
 * @param bind the address for visitors
 * @param http the port for visitors
 * @param https their port with TLS, 0 without
 * @param ops the loopback port of health, metrics and OpenAPI
 */
record NodeAddress(String bind, int http, int https, int ops) {

    private static final String EVERYWHERE = "0.0.0.0";
    private static final int USUAL_PORT = 8080;
    private static final int USUAL_TLS_PORT = 8443;

    /** A demo is for this machine only, unless it is told otherwise. */
    static NodeAddress choose(Settings settings) {
        String bind = settings.get(Setting.VORZIMMER_BIND).orElse(settings.isDemo() ? "127.0.0.1" : EVERYWHERE);
        return new NodeAddress(bind, port(settings, Setting.VORZIMMER_PORT, USUAL_PORT, bind),
                settings.isSet(Setting.VORZIMMER_TLS_KEYSTORE) ? port(settings, Setting.VORZIMMER_TLS_PORT, USUAL_TLS_PORT, bind) : 0,
                port(settings, Setting.VORZIMMER_OPS_PORT, 0, "127.0.0.1"));
    }

    /** What is set must be free; what is not set is looked for from the usual port upwards. */
    private static int port(Settings settings, Setting setting, int usual, String address) {
        int port = settings.number(setting, -1);
        if (port == 0 || port < 0 && usual == 0) {
            return Ports.free();
        }
        if (port < 0) {
            return Ports.firstFreeFrom(usual, address);
        }
        if (!Ports.isFree(port, address)) {
            throw new StartException(setting + " is " + port + ", but something else listens there already");
        }
        return port;
    }

    /** Where this machine itself reaches the visitors' listener. */
    String nearHost() {
        return EVERYWHERE.equals(bind) ? "127.0.0.1" : bind;
    }
}
