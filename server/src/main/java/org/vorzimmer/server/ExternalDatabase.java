package org.vorzimmer.server;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A database server that the operator runs: looked at before the start, so that a wrong setting has a name. */
final class ExternalDatabase {

    private static final String CONNECTION_TROUBLE = "08";
    private static final String ACCESS_DENIED = "28000";

    private ExternalDatabase() { }

    static void check(Settings settings) {
        for (String account : new String[] {"VORZIMMER_DB_OWNER", "VORZIMMER_DB_APP", "VORZIMMER_DB_SWEEPER"}) {
            logIn(settings, Setting.VORZIMMER_DB_URL, account);
        }
        logIn(settings, Setting.VORZIMMER_KEYS_URL, "VORZIMMER_KEYS");
    }

    private static void logIn(Settings settings, Setting urlSetting, String account) {
        String url = settings.get(urlSetting).orElseThrow();
        Setting user = Setting.valueOf(account + "_USER");
        Setting password = Setting.valueOf(account + "_PASSWORD");
        try {
            DriverManager.getConnection(url, settings.get(user).orElseThrow(), settings.get(password).orElseThrow()).close();
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (ACCESS_DENIED.equals(state)) {
                throw new StartException(password + " or " + user + " is wrong: the database at " + DatabaseUrl.shown(url) + " refuses the login", e);
            }
            throw new StartException(urlSetting + ": " + (state.startsWith(CONNECTION_TROUBLE) ? "no answer from " : "trouble with ")
                    + DatabaseUrl.shown(url) + " (" + e.getMessage() + ")", e);
        }
    }
}
